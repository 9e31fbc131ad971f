/** The read model of the players of a race and their progress. */
@NullMarked
package dev.photofinish.query.leaderboard;

import org.jspecify.annotations.NullMarked;
