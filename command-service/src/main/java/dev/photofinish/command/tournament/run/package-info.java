/** A player's run in a tournament: drawn, counted down, played, handed in, reviewed. */
@NullMarked
package dev.photofinish.command.tournament.run;

import org.jspecify.annotations.NullMarked;
