/** Pools of seeds. */
@NullMarked
package dev.photofinish.command.seed;

import org.jspecify.annotations.NullMarked;
