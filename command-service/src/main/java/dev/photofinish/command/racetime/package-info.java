/** Rooms of racetime.gg: what happens in them becomes facts of ours. */
@NullMarked
package dev.photofinish.command.racetime;

import org.jspecify.annotations.NullMarked;
