/** The machinery under every read model: one ordered pass over the events, folded in memory, stored in batches. */
@NullMarked
package dev.photofinish.query.projection;

import org.jspecify.annotations.NullMarked;
