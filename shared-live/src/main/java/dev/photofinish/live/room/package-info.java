/** Race rooms: one actor per watched race and node that turns facts and ticks into shared bytes for whoever watches. */
@NullMarked
package dev.photofinish.live.room;

import org.jspecify.annotations.NullMarked;
