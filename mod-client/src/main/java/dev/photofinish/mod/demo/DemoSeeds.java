package dev.photofinish.mod.demo;

import dev.photofinish.mod.graph.SeedGraph;
import dev.photofinish.mod.graph.SeedGraphReader;
import dev.photofinish.mod.pool.SyntheticPool;
import dev.photofinish.mod.pool.SyntheticSeed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo's players get their seed from, as real players do from their pack: never from the server. The given
 * folder first, then the class path, then the generator of the pool that ships.
 */
final class DemoSeeds {

    private final @Nullable Path folder;

    DemoSeeds(@Nullable Path folder) {
        this.folder = folder;
    }

    SeedGraph graph(String pool, String slug) throws IOException {
        String name = pool + "/seed_" + slug + ".zip";
        if (folder != null && Files.isRegularFile(folder.resolve(name))) {
            try (InputStream zip = Files.newInputStream(folder.resolve(name))) {
                return SeedGraphReader.fromZip(zip);
            }
        }
        try (InputStream zip = DemoSeeds.class.getResourceAsStream("/pools/" + name)) {
            if (zip != null) {
                return SeedGraphReader.fromZip(zip);
            }
        }
        return SyntheticPool.find(pool, slug)
                .map(SyntheticSeed::graph)
                .orElseThrow(() -> new IOException("Nobody here has seed " + name + "; point --seeds at its pool"));
    }
}
