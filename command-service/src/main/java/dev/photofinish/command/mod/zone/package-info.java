/** Finding the node a player woke up in from what the game tells of the place. */
@NullMarked
package dev.photofinish.command.mod.zone;

import org.jspecify.annotations.NullMarked;
