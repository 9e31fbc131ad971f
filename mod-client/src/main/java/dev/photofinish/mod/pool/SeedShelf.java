package dev.photofinish.mod.pool;

import dev.photofinish.mod.graph.SeedGraph;
import dev.photofinish.mod.graph.SeedGraphReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where players that are no people get their seed from, as real players do from their pack: never from the server. The given
 * folder first, then the class path, then the generator of the pool that ships.
 */
public final class SeedShelf {

    private final @Nullable Path folder;

    /** {@code folder} is a pool root, or null for none. */
    public SeedShelf(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The graph of the seed with that slug in that pool; {@link SeedMissing} when it is in none of these places. */
    public SeedGraph graph(String pool, String slug) throws IOException {
        String name = pool + "/seed_" + slug + ".zip";
        if (folder != null && Files.isRegularFile(folder.resolve(name))) {
            try (InputStream zip = Files.newInputStream(folder.resolve(name))) {
                return SeedGraphReader.fromZip(zip);
            }
        }
        try (InputStream zip = SeedShelf.class.getResourceAsStream("/pools/" + name)) {
            if (zip != null) {
                return SeedGraphReader.fromZip(zip);
            }
        }
        return SyntheticPool.find(pool, slug).map(SyntheticSeed::graph).orElseThrow(() -> new SeedMissing(name));
    }
}
