/** Rooms in SQL, in the transaction of the command. */
@NullMarked
package dev.photofinish.command.racetime.lookup;

import org.jspecify.annotations.NullMarked;
