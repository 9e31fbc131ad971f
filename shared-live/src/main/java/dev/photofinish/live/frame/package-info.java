/** The live protocol's frames: their shape, who sees what in them, and which of them each fact makes. */
@NullMarked
package dev.photofinish.live.frame;

import org.jspecify.annotations.NullMarked;
