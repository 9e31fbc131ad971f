/** The players' in-game mods: their socket, what they say on it, and what becomes of it. */
@NullMarked
package dev.photofinish.command.mod;

import org.jspecify.annotations.NullMarked;
