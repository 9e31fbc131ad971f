/** A race under load: its mods, its spectators, and what each of them was shown. */
@NullMarked
package dev.photofinish.bench.live;

import org.jspecify.annotations.NullMarked;
