/** Twitch's API, asked as an application. */
@NullMarked
package dev.photofinish.command.stream.helix;

import org.jspecify.annotations.NullMarked;
