/** Shows: projections into MongoDB, REST reads, live push, history. Never decides and never publishes an event. */
@NullMarked
package dev.photofinish.query;

import org.jspecify.annotations.NullMarked;
