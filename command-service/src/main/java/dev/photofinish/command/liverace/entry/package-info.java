/** Who comes into the room, and who is in the race. */
@NullMarked
package dev.photofinish.command.liverace.entry;

import org.jspecify.annotations.NullMarked;
