/** Limits of a socket: how fast. */
@NullMarked
package dev.photofinish.command.mod.limit;

import org.jspecify.annotations.NullMarked;
