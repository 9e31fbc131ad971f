/** How a believable player walks a seed: where, how fast, and dying how often. */
@NullMarked
package dev.photofinish.mod.play;

import org.jspecify.annotations.NullMarked;
