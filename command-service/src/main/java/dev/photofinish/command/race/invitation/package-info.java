/** Asking those in who have no account yet. */
@NullMarked
package dev.photofinish.command.race.invitation;

import org.jspecify.annotations.NullMarked;
