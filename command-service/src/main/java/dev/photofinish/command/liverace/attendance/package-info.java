/** What our bot says and does in the room of a live race, from its opening to the start (tournaments §8.7). */
@NullMarked
package dev.photofinish.command.liverace.attendance;

import org.jspecify.annotations.NullMarked;
