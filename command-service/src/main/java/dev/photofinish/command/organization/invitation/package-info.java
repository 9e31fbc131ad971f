/** Links by which people come in. */
@NullMarked
package dev.photofinish.command.organization.invitation;

import org.jspecify.annotations.NullMarked;
