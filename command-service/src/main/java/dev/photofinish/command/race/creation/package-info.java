/** Creating a race and claiming its seed. */
@NullMarked
package dev.photofinish.command.race.creation;

import org.jspecify.annotations.NullMarked;
