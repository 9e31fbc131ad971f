package dev.photofinish.live.view;

import org.jspecify.annotations.Nullable;

/**
 * One stay in a zone.
 *
 * @param layer the zone's layer; null when the graph does not know the node
 * @param igtMs in-game time of entering
 * @param deaths deaths put down to this stay
 */
public record Visit(String nodeId, @Nullable Integer layer, long igtMs, int deaths) {
    Visit died(int count) {
        return new Visit(nodeId, layer, igtMs, deaths + count);
    }
}
