/** Which packs are in order and which are not. */
@NullMarked
package dev.photofinish.command.seed.health;

import org.jspecify.annotations.NullMarked;
