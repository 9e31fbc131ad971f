package dev.photofinish.query.tournament;

import dev.photofinish.events.tournament.ForfeitReason;
import org.jspecify.annotations.Nullable;

/**
 * What sets a run apart.
 *
 * @param forfeit why it is forfeited; null = it is not
 * @param disqualification why it is disqualified; null = it is not
 * @param reattempted whether another run took its place
 */
record RunMarks(@Nullable ForfeitReason forfeit, @Nullable String disqualification, boolean reattempted) {
    static final RunMarks NONE = new RunMarks(null, null, false);

    RunMarks forfeited(ForfeitReason reason) {
        return new RunMarks(reason, disqualification, reattempted);
    }

    RunMarks disqualified(@Nullable String reason) {
        return new RunMarks(forfeit, reason, reattempted);
    }

    RunMarks replaced(boolean byAnother) {
        return new RunMarks(forfeit, disqualification, byAnother);
    }
}
