/** A small pool of seeds of our own invention, the same bytes on every run. */
@NullMarked
package dev.photofinish.mod.pool;

import org.jspecify.annotations.NullMarked;
