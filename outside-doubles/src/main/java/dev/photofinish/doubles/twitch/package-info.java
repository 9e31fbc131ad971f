/** A stand-in for Twitch. */
@NullMarked
package dev.photofinish.doubles.twitch;

import org.jspecify.annotations.NullMarked;
