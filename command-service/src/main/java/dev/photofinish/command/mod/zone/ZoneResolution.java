package dev.photofinish.command.mod.zone;

import dev.photofinish.command.mod.message.Position;
import dev.photofinish.command.mod.message.ZoneQuery;
import dev.photofinish.live.graph.GraphNode;
import dev.photofinish.live.graph.SeedGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the node a player is in (live-protocol §7.3). Pure. */
public final class ZoneResolution {
    private final ZoneTables tables;

    /** Goes by these tables. */
    public ZoneResolution(ZoneTables tables) {
        this.tables = tables;
    }

    /**
     * The node, when there is exactly one that makes sense.
     *
     * @param visited nodes the player has been in; the question is only asked after a death or a travel, so that whoever
     *     has been anywhere is in one of them
     */
    public Optional<String> node(ZoneQuery query, SeedGraph graph, Set<String> visited) {
        return byGrace(query.grace(), graph).or(() -> byMap(query.mapId(), query.position(), graph, visited));
    }

    private Optional<String> byGrace(long grace, SeedGraph graph) {
        return tables.graces()
                .zone(grace)
                .flatMap(zone -> graph.nodes().stream()
                        .filter(node -> node.zones().contains(zone))
                        .findFirst())
                .map(GraphNode::id);
    }

    private Optional<String> byMap(@Nullable String map, @Nullable Position at, SeedGraph graph, Set<String> visited) {
        if (map == null) {
            return Optional.empty();
        }
        Set<String> zones = candidates(map, at);
        List<String> nodes = graph.nodes().stream()
                .filter(node -> node.zones().stream().anyMatch(zones::contains))
                .map(GraphNode::id)
                .filter(node -> visited.isEmpty() || visited.contains(node))
                .toList();
        return nodes.size() == 1 ? Optional.of(nodes.getFirst()) : Optional.empty();
    }

    private Set<String> candidates(String map, @Nullable Position at) {
        Set<String> zones = tables.maps().on(map);
        return Optional.ofNullable(at)
                .flatMap(position -> tables.subMaps().zone(map, position))
                .filter(zones::contains)
                .map(Set::of)
                .orElse(zones);
    }
}
