/** What organizers do to tournaments, their pools and permalinks. */
@NullMarked
package dev.photofinish.command.tournament.editing;

import org.jspecify.annotations.NullMarked;
