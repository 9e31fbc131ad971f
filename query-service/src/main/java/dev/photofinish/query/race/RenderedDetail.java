package dev.photofinish.query.race;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Tick;
import dev.photofinish.query.web.Encoded;
import java.util.Map;

/**
 * A race's page, encoded, and what it was made from.
 *
 * @param ticks the players' newest ticks on top of the documents
 * @param version that of everybody's names and of the pools' configurations
 */
record RenderedDetail(RaceParts parts, Map<RunId, Tick> ticks, long version, Encoded body) {
    /** Documents never change in place, so that their positions tell. */
    boolean shows(RaceParts current, Map<RunId, Tick> newest, long now) {
        return version == now
                && parts.race().position() == current.race().position()
                && parts.board().position() == current.board().position()
                && parts.casters().position() == current.casters().position()
                && ticks.equals(newest);
    }
}
