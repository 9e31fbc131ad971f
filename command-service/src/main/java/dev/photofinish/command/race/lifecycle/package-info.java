/** From setup to finished, and back. */
@NullMarked
package dev.photofinish.command.race.lifecycle;

import org.jspecify.annotations.NullMarked;
