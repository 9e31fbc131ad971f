/** Changing the terms of a race. */
@NullMarked
package dev.photofinish.command.race.editing;

import org.jspecify.annotations.NullMarked;
