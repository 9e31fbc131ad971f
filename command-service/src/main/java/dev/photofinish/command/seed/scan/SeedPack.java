package dev.photofinish.command.seed.scan;

import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.live.graph.SeedGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A seed's zip as far as it matters here: its graph, which is in order.
 *
 * @param text the graph as it is in the zip
 */
record SeedPack(String text, SeedGraph graph) {
    /** Largest graph document worth reading, in bytes. */
    private static final int LARGEST_GRAPH = 16 * 1024 * 1024;

    /** Opens a zip and checks what races need of it (domain §5, §8). */
    static SeedPack open(Path zip) throws DefectivePackException {
        var text = text(zip);
        try {
            var document = JsonMapper.shared().readTree(text);
            GraphCheck.check(document);
            return new SeedPack(text, SeedGraph.parse(text));
        } catch (JacksonException e) {
            throw new DefectivePackException(
                    SeedDefect.GRAPH_NOT_JSON, "Its graph.json is not JSON: " + e.getOriginalMessage());
        }
    }

    /** The text of {@code graph.json} at the root, else of the first one exactly one folder deep (domain §5). */
    static String text(Path zip) throws DefectivePackException {
        try (var pack = new ZipFile(zip.toFile())) {
            var content = pack.getInputStream(graph(pack));
            var bytes = content.readNBytes(LARGEST_GRAPH + 1);
            if (bytes.length > LARGEST_GRAPH) {
                throw new DefectivePackException(
                        SeedDefect.GRAPH_TOO_LARGE, "Its graph.json is larger than " + LARGEST_GRAPH + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DefectivePackException(
                    SeedDefect.PACK_UNREADABLE, "It cannot be read as a zip: " + e.getMessage());
        }
    }

    private static ZipEntry graph(ZipFile pack) throws DefectivePackException {
        var atTheRoot = pack.getEntry("graph.json");
        if (atTheRoot != null) {
            return atTheRoot;
        }
        return pack.stream()
                .filter(entry -> entry.getName().matches("[^/]+/graph\\.json"))
                .<ZipEntry>map(entry -> entry)
                .findFirst()
                .orElseThrow(() -> new DefectivePackException(
                        SeedDefect.GRAPH_MISSING, "It has no graph.json at its root or one folder deep"));
    }
}
