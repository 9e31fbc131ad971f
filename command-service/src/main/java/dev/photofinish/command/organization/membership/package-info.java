/** Who belongs to an organization, and with which permissions. */
@NullMarked
package dev.photofinish.command.organization.membership;

import org.jspecify.annotations.NullMarked;
