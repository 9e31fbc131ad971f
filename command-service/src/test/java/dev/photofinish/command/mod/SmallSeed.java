package dev.photofinish.command.mod;

import dev.photofinish.live.graph.SeedGraph;
import java.nio.charset.StandardCharsets;

/** A seed of four nodes: start, then keep or ossuary, then the throne; with the flags that lead there. */
public final class SmallSeed {
    public static final String START = "gate_0001";
    public static final String KEEP = "keep_0002";
    public static final String OSSUARY = "ossuary_0003";
    public static final String THRONE = "throne_0004";
    public static final int TO_KEEP = 1040292800;
    public static final int TO_OSSUARY = 1040292801;
    public static final int TO_THRONE = 1040292802;
    public static final int FINISH = 1040292813;

    private static final String GRAPH =
            """
            {"version": "4.0", "total_layers": 4, "total_nodes": 4, "total_paths": 2,
             "nodes": {
              "%1$s": {"type": "start", "display_name": "Gate", "zones": ["gate"], "layer": 0, "tier": 1,
                "exits": [{"text": "North door", "from": "gate", "to": "%2$s"},
                          {"text": "South door", "from": "gate", "to": "%3$s"}]},
              "%2$s": {"type": "legacy_dungeon", "display_name": "Keep", "zones": ["keep", "keep_cellar"], "layer": 1,
                "tier": 3, "original_tier": 9, "exits": [{"text": "Stairs", "from": "keep", "to": "%4$s"}]},
              "%3$s": {"type": "mini_dungeon", "display_name": "Ossuary", "zones": ["ossuary"], "layer": 1, "tier": 2,
                "exits": [{"text": "Shaft", "from": "ossuary", "to": "%4$s"}]},
              "%4$s": {"type": "final_boss", "display_name": "Throne", "zones": ["throne"], "layer": 2, "tier": 9}},
             "edges": [{"from": "%1$s", "to": "%2$s"}, {"from": "%1$s", "to": "%3$s"},
                       {"from": "%2$s", "to": "%4$s"}, {"from": "%3$s", "to": "%4$s"}],
             "event_map": {"%5$d": "%2$s", "%6$d": "%3$s", "%7$d": "%4$s"},
             "finish_event": %8$d,
             "care_package": [{"type": 4, "id": 90100, "name": "Gem"}]}
            """.formatted(START, KEEP, OSSUARY, THRONE, TO_KEEP, TO_OSSUARY, TO_THRONE, FINISH);

    private SmallSeed() {}

    public static byte[] bytes() {
        return GRAPH.getBytes(StandardCharsets.UTF_8);
    }

    public static SeedGraph graph() {
        return SeedGraph.parse(bytes());
    }
}
