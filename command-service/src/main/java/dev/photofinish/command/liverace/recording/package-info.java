/** Results of live races are read from their rooms, until they stand (tournaments §8.8). */
@NullMarked
package dev.photofinish.command.liverace.recording;

import org.jspecify.annotations.NullMarked;
