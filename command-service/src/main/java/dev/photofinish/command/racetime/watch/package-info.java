/** Watching rooms: each on one node, through every outage, until nothing more is expected of it. */
@NullMarked
package dev.photofinish.command.racetime.watch;

import org.jspecify.annotations.NullMarked;
