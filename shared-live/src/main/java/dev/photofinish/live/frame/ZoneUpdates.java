package dev.photofinish.live.frame;

import dev.photofinish.live.graph.GraphExit;
import dev.photofinish.live.graph.GraphNode;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.view.BoardEntry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes zone updates out of the graph and what the player has seen (live-protocol §7.1), in the player's language (domain
 * §12, rule 6).
 */
public final class ZoneUpdates {
    private final SeedGraph graph;
    private final Language language;

    /**
     * Goes by a graph.
     *
     * @param graph in English, whatever the language
     */
    public ZoneUpdates(SeedGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
    }

    /** The update for a node; none when the graph does not know it. */
    public Optional<ZoneUpdate> of(String nodeId, BoardEntry player, @Nullable Long position) {
        return graph.node(nodeId)
                .map(node -> new ZoneUpdate(
                        node.id(),
                        language.name(node.displayName()),
                        node.tier(),
                        node.originalTier(),
                        node.exits().stream()
                                .map(exit -> exit(node, exit, player))
                                .toList(),
                        position));
    }

    private ZoneExit exit(GraphNode node, GraphExit exit, BoardEntry player) {
        String toName =
                graph.node(exit.to()).map(to -> language.name(to.displayName())).orElse(exit.to());
        return new ZoneExit(language.gate(exit.text()) + subZone(node, exit), toName, player.visited(exit.to()));
    }

    /** Tells apart the gates of a node that spans several zones: those outside the primary zone name theirs. */
    private String subZone(GraphNode node, GraphExit exit) {
        String from = exit.from();
        if (from == null || node.zones().isEmpty() || from.equals(node.zones().getFirst())) {
            return "";
        }
        String name = exit.fromText() == null ? titleCase(from) : exit.fromText();
        String last = name.substring(name.lastIndexOf(" - ") < 0 ? 0 : name.lastIndexOf(" - ") + 3);
        return " [" + language.subZone(last) + "]";
    }

    private static String titleCase(String zoneId) {
        return Arrays.stream(zoneId.split("_"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
