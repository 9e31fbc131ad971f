package dev.photofinish.command.seed.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tomlj.Toml;

/** A pool's folder: its configuration and its packs, in the order of their names (domain §5). */
record PoolFolder(String name, Path folder) {
    private static final Pattern PACK = Pattern.compile("seed_(.{1,50})\\.zip");
    private static final int LONGEST_NAME = 50;

    /** A seed's slug and pack. */
    record Pack(String number, Path path) {}

    /** The pools under a root: folders with a configuration whose names are not private. */
    static List<PoolFolder> under(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("config.toml")))
                    .map(entry -> new PoolFolder(String.valueOf(entry.getFileName()), entry))
                    .filter(pool -> !pool.name.startsWith("_") && pool.name.length() <= LONGEST_NAME)
                    .sorted(Comparator.comparing(PoolFolder::name))
                    .toList();
        }
    }

    List<Pack> packs() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(entry -> {
                        var name = PACK.matcher(String.valueOf(entry.getFileName()));
                        return name.matches()
                                ? Stream.of(new Pack(name.group(1), entry.toAbsolutePath()))
                                : Stream.empty();
                    })
                    .toList();
        }
    }

    /** What the pool is for; {@code race} when its configuration does not say or cannot be read. */
    String type() throws IOException {
        var config = Toml.parse(folder.resolve("config.toml"));
        return config.hasErrors() || !(config.get("display.type") instanceof String type) ? "race" : type;
    }
}
