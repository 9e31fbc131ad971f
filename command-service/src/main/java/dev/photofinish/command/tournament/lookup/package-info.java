/** Tournaments and their runs in SQL, in the transaction of the command. */
@NullMarked
package dev.photofinish.command.tournament.lookup;

import org.jspecify.annotations.NullMarked;
