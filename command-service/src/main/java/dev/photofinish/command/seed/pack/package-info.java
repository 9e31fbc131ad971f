/** Seed packs as players download them: a pool's zip with the player's own file in it, never copied. */
@NullMarked
package dev.photofinish.command.seed.pack;

import org.jspecify.annotations.NullMarked;
