package dev.photofinish.query.race;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Tick;
import dev.photofinish.query.web.Encoded;
import java.util.Map;

/**
 * A race's page, encoded, and what it was made from.
 *
 * @param ticks the players' newest ticks on top of the documents
 * @param names version of everybody's names
 */
record RenderedDetail(RaceParts parts, Map<RunId, Tick> ticks, long names, Encoded body) {
    /** Documents never change in place, so that their positions tell. */
    boolean shows(RaceParts current, Map<RunId, Tick> newest, long version) {
        return names == version
                && parts.race().position() == current.race().position()
                && parts.board().position() == current.board().position()
                && parts.casters().position() == current.casters().position()
                && ticks.equals(newest);
    }
}
