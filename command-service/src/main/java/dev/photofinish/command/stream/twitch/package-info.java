/** Asking Twitch who streams. */
@NullMarked
package dev.photofinish.command.stream.twitch;

import org.jspecify.annotations.NullMarked;
