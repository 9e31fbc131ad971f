/** Asynchronous tournaments: their pages, the runs in them, the review queue and the leaderboard. */
@NullMarked
package dev.photofinish.query.tournament;

import org.jspecify.annotations.NullMarked;
