package dev.photofinish.events.run;

import org.jspecify.annotations.Nullable;

/**
 * A node of the seed's graph as the facts remember it.
 *
 * @param nodeId the node's id in the graph
 * @param layer its layer; null when the graph does not know the node
 * @param tier its difficulty; null when unknown
 */
public record Zone(
        String nodeId, @Nullable Integer layer, @Nullable Integer tier) {}
