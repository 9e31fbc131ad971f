package dev.photofinish.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pool root on disk, as an operator would fill it. */
public final class SeedFolder {
    private final Path root;

    public SeedFolder(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    /** Adds a seed to a pool, and the pool when it is new. */
    public SeedFolder seed(String pool, String slug, byte[] graph) {
        try {
            var folder = Files.createDirectories(root.resolve(pool));
            var type = pool.startsWith("training_") ? "training" : "race";
            Files.writeString(folder.resolve("config.toml"), "[display]\ntype = \"%s\"\n".formatted(type));
            try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("seed_" + slug + ".zip")))) {
                zip.putNextEntry(new ZipEntry("speedfog_" + slug + "/graph.json"));
                zip.write(graph);
                zip.closeEntry();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
