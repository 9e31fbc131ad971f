/** The room of a live race comes and goes. */
@NullMarked
package dev.photofinish.command.liverace.room;

import org.jspecify.annotations.NullMarked;
