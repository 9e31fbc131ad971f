/** What the server uses, and how a value's way to a spectator is timed. */
@NullMarked
package dev.photofinish.bench.measure;

import org.jspecify.annotations.NullMarked;
