/** Races in SQL: what has to be known of them outside their own history, in step with every command. */
@NullMarked
package dev.photofinish.command.race.lookup;

import org.jspecify.annotations.NullMarked;
