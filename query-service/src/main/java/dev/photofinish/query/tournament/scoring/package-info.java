/** Par times, scores and leaderboards of tournaments (tournaments §7), out of what was played. Pure. */
@NullMarked
package dev.photofinish.query.tournament.scoring;

import org.jspecify.annotations.NullMarked;
