package dev.photofinish.live.frame;

import dev.photofinish.live.view.Visit;
import org.jspecify.annotations.Nullable;

/**
 * One stay in a zone as frames show it.
 *
 * @param deaths null when there were none
 */
public record VisitInfo(String nodeId, long igtMs, @Nullable Integer deaths) {
    /** The stay as it is shown. */
    public static VisitInfo of(Visit visit) {
        return new VisitInfo(visit.nodeId(), visit.igtMs(), visit.deaths() == 0 ? null : visit.deaths());
    }
}
