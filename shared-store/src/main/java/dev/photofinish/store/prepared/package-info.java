/** What a context needs that is prepared at build time: see ADR 40. */
@NullMarked
package dev.photofinish.store.prepared;

import org.jspecify.annotations.NullMarked;
