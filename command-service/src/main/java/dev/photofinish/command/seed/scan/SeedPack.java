package dev.photofinish.command.seed.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** A seed's zip, of which only the graph is read here. */
final class SeedPack {
    /** Largest graph document worth reading, in bytes. */
    private static final int LARGEST_GRAPH = 16 * 1024 * 1024;

    private SeedPack() {}

    /** The text of {@code graph.json} at the root, else of the first one exactly one folder deep (domain §5). */
    static String graph(Path zip) throws IOException {
        try (var pack = new ZipFile(zip.toFile())) {
            var entry = Optional.ofNullable(pack.getEntry("graph.json"))
                    .or(() -> pack.stream()
                            .filter(candidate -> candidate.getName().matches("[^/]+/graph\\.json"))
                            .<java.util.zip.ZipEntry>map(candidate -> candidate)
                            .findFirst())
                    .orElseThrow(() -> new IOException("it has no graph.json"));
            try (var content = pack.getInputStream(entry)) {
                var bytes = content.readNBytes(LARGEST_GRAPH + 1);
                if (bytes.length > LARGEST_GRAPH) {
                    throw new IOException("its graph.json is larger than " + LARGEST_GRAPH + " bytes");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }
}
