/** Pools as files: reading them at the start. */
@NullMarked
package dev.photofinish.command.seed.scan;

import org.jspecify.annotations.NullMarked;
