/** How an organization comes to be. */
@NullMarked
package dev.photofinish.command.organization.founding;

import org.jspecify.annotations.NullMarked;
