/** A race's past: its events, and the race as it was at any moment. */
@NullMarked
package dev.photofinish.query.history;

import org.jspecify.annotations.NullMarked;
