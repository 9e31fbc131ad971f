/** Streams in SQL: which are live, and whose are watched. */
@NullMarked
package dev.photofinish.command.stream.lookup;

import org.jspecify.annotations.NullMarked;
