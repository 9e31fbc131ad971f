package dev.photofinish.mod.pool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The pools that ship with the product, generated: {@code standard} and {@code training_standard}. Every run writes the
 * same bytes.
 *
 * <pre>--out DIR [--seeds 8] [--training-seeds 4]</pre>
 */
public final class SyntheticPool {

    public static final String STANDARD = "standard";
    public static final String TRAINING = "training_standard";

    private static final int SEARCHED = 1024;

    private SyntheticPool() {}

    /** The synthetic seed of that slug, if it is one of a pool's first thousand. */
    public static Optional<SyntheticSeed> find(String poolName, String slug) {
        return IntStream.range(0, SEARCHED)
                .mapToObj(number -> new SyntheticSeed(poolName, number))
                .filter(seed -> seed.slug().equals(slug))
                .findFirst();
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options = new LinkedHashMap<>(Map.of("--seeds", "8", "--training-seeds", "4"));
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        String out = options.get("--out");
        if (out == null) {
            throw new IllegalArgumentException("Say where: --out DIR");
        }
        write(
                Path.of(out),
                Integer.parseInt(options.getOrDefault("--seeds", "8")),
                Integer.parseInt(options.getOrDefault("--training-seeds", "4")));
    }

    /** Writes both pools and {@code index.txt}, the list of their files relative to the folder, one a line. */
    public static void write(Path out, int seeds, int trainingSeeds) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        add(files, STANDARD, PoolConfigFile.race(), seeds);
        add(files, TRAINING, PoolConfigFile.training(), trainingSeeds);
        String index = String.join("\n", files.keySet()) + "\n";
        files.put("index.txt", index.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = out.resolve(file.getKey());
            Files.createDirectories(path.getParent() == null ? out : path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void add(Map<String, byte[]> files, String pool, String config, int seeds) {
        files.put(pool + "/config.toml", config.getBytes(StandardCharsets.UTF_8));
        IntStream.range(0, seeds)
                .mapToObj(number -> new SyntheticSeed(pool, number))
                .forEach(seed -> files.put(pool + "/" + seed.fileName(), seed.zip()));
    }
}
