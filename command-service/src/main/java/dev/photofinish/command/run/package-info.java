/** The run: an aggregate for one player's attempt. */
@NullMarked
package dev.photofinish.command.run;

import org.jspecify.annotations.NullMarked;
