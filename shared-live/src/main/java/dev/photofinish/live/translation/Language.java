package dev.photofinish.live.translation;

import dev.photofinish.live.graph.GraphWording;
import dev.photofinish.live.graph.SeedGraph;

/**
 * A language that the game's words are shown in (domain §12). Seeds are written in English, which leaves every text as it
 * is and costs nothing. Never throws, whatever the text; what a language has no words for stays English.
 */
public sealed interface Language extends GraphWording permits English, Translator {
    /** Its locale, lower case: {@code fr}, {@code pt-br}. */
    String code();

    /** What it calls itself. */
    String ownName();

    /** The name of a boss, a region or a place, or several joined by {@code " - "}, with their articles. */
    String name(String english);

    /** The name of a part of a node, as zone updates show it behind a gate's label. */
    String subZone(String english);

    /** A graph as pages show it. Costs milliseconds: keep the answer. */
    default SeedGraph translated(SeedGraph graph) {
        return graph.in(this);
    }
}
