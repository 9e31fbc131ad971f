/** A zip and one more file: what has to be read of the one, and what has to be written for the other. */
@NullMarked
package dev.photofinish.command.seed.pack.zip;

import org.jspecify.annotations.NullMarked;
