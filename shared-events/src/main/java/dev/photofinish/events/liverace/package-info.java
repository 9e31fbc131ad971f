/** What happens to live races (tournaments §8): one permalink raced by everybody at once, in a room of racetime.gg. */
@NullMarked
package dev.photofinish.events.liverace;

import org.jspecify.annotations.NullMarked;
