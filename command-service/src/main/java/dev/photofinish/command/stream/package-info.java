/** Who streams on Twitch: one stream per account. */
@NullMarked
package dev.photofinish.command.stream;

import org.jspecify.annotations.NullMarked;
