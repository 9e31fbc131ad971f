/** Who casts. */
@NullMarked
package dev.photofinish.command.race.casting;

import org.jspecify.annotations.NullMarked;
