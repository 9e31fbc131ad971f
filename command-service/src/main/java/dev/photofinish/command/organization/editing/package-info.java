/** What an organization says of itself, changed. */
@NullMarked
package dev.photofinish.command.organization.editing;

import org.jspecify.annotations.NullMarked;
