/** Saying who commands a race beside its owner. */
@NullMarked
package dev.photofinish.command.race.organizing;

import org.jspecify.annotations.NullMarked;
