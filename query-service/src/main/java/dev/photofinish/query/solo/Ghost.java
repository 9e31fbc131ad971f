package dev.photofinish.query.solo;

import dev.photofinish.live.frame.VisitInfo;
import dev.photofinish.live.view.BoardEntry;
import java.util.List;

/** Somebody's finished session, without the somebody (rest-api §8). */
record Ghost(List<VisitInfo> zoneHistory, long igtMs, int deathCount) {
    static Ghost of(BoardEntry player) {
        return new Ghost(Progress.visits(player), player.igtMs(), player.deaths());
    }
}
