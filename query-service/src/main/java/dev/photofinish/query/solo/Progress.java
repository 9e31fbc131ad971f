package dev.photofinish.query.solo;

import dev.photofinish.live.frame.VisitInfo;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Visit;
import java.util.LinkedHashMap;
import java.util.List;

/** A player's way through the map, as REST shows it. */
final class Progress {
    private Progress() {}

    /** Every visit, in order. */
    static List<VisitInfo> visits(BoardEntry player) {
        return player.visits().stream().map(VisitInfo::of).toList();
    }

    /** Each node once, in the order of first visits, with the deaths of all its visits. */
    static List<VisitInfo> nodes(BoardEntry player) {
        var nodes = new LinkedHashMap<String, Visit>();
        player.visits().forEach(visit -> nodes.merge(visit.nodeId(), visit, Progress::together));
        return nodes.values().stream().map(VisitInfo::of).toList();
    }

    private static Visit together(Visit first, Visit again) {
        return new Visit(first.nodeId(), first.layer(), first.igtMs(), first.deaths() + again.deaths());
    }
}
