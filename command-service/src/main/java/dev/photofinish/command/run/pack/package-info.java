/** Who may download which player's seed pack. */
@NullMarked
package dev.photofinish.command.run.pack;

import org.jspecify.annotations.NullMarked;
