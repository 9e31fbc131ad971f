/** A stand-in for Twitch, as much of it as Photofinish talks to. */
@NullMarked
package dev.photofinish.doubles.twitch;

import org.jspecify.annotations.NullMarked;
