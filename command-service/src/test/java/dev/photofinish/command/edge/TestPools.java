package dev.photofinish.command.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pools written for a test: five layers in a row, or as many as asked for. */
public final class TestPools {
    /** Start, keep, hall and a final boss; flags 100 to 102 lead on, 199 is the end. */
    public static final String GRAPH = """
            {"version": "4.0", "total_layers": 4, "total_paths": 1, "start_node": "gatehouse",
             "nodes": {
               "gatehouse": {"type": "start", "display_name": "Gatehouse", "layer": 0, "tier": 1,
                             "exits": [{"text": "Gate", "fog_id": 1, "from": "a", "to": "keep"}]},
               "keep": {"type": "mini_dungeon", "display_name": "Keep", "layer": 1, "tier": 2},
               "hall": {"type": "boss_arena", "display_name": "Hall", "layer": 2, "tier": 3},
               "throne": {"type": "final_boss", "display_name": "Throne", "layer": 3, "tier": 4}},
             "edges": [{"from": "gatehouse", "to": "keep"}, {"from": "keep", "to": "hall"},
                       {"from": "hall", "to": "throne"}],
             "event_map": {"100": "keep", "101": "hall", "102": "throne"}, "finish_event": 199}
            """;

    private TestPools() {}

    /** A pool of so many seeds that all have the graph above. */
    public static void write(Path root, String pool, String type, int seeds) {
        try {
            var folder = Files.createDirectories(root.resolve(pool));
            Files.writeString(folder.resolve("config.toml"), "[display]\ntype = \"" + type + "\"\n");
            for (int i = 0; i < seeds; i++) {
                zip(folder.resolve("seed_%012x.zip".formatted(i)), "speedfog/graph.json", GRAPH);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip of one entry. */
    public static void zip(Path file, String entry, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
