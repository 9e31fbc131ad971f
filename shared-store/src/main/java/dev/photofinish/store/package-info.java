/** What both services know of the event store: commands in, positions out, the tail, sessions. */
@NullMarked
package dev.photofinish.store;

import org.jspecify.annotations.NullMarked;
