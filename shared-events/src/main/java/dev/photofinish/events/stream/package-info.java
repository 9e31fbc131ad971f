/** Who streams on Twitch. */
@NullMarked
package dev.photofinish.events.stream;

import org.jspecify.annotations.NullMarked;
