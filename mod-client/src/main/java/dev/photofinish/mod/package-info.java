/** A headless mod: one player's end of the mod protocol, kept alive through every outage. */
@NullMarked
package dev.photofinish.mod;

import org.jspecify.annotations.NullMarked;
