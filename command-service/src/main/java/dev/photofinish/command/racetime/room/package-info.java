/** What rooms are told: what their documents say, and what our bot did. */
@NullMarked
package dev.photofinish.command.racetime.room;

import org.jspecify.annotations.NullMarked;
