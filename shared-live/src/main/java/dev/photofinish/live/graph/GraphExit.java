package dev.photofinish.live.graph;

import org.jspecify.annotations.Nullable;

/**
 * A gate leaving a node.
 *
 * @param text the gate's label
 * @param from zone the gate stands in; null when the graph does not say
 * @param fromText name of that zone; null when the graph does not say
 * @param to node behind the gate
 */
public record GraphExit(
        String text, @Nullable String from, @Nullable String fromText, String to) {}
