/** Setting seeds aside for something else than a race. */
@NullMarked
package dev.photofinish.command.seed.claim;

import org.jspecify.annotations.NullMarked;
