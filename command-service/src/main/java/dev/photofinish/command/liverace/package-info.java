/** Live races of tournaments: one permalink, raced by everybody at once in a room of racetime.gg (tournaments §8). */
@NullMarked
package dev.photofinish.command.liverace;

import org.jspecify.annotations.NullMarked;
