/** Race room profiles. */
@NullMarked
package dev.photofinish.command.organization.profile;

import org.jspecify.annotations.NullMarked;
