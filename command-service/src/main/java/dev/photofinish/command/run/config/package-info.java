/** A player's own configuration of the in-game mod. */
@NullMarked
package dev.photofinish.command.run.config;

import org.jspecify.annotations.NullMarked;
