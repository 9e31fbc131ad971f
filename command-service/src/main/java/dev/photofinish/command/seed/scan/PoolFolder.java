package dev.photofinish.command.seed.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pool's folder: its configuration and its packs, in the order of their names (domain §5). */
record PoolFolder(String name, Path folder) {
    static final int LONGEST_NAME = 50;
    private static final Pattern NAME = Pattern.compile("[^_./\\\\\\x00][^/\\\\\\x00]{0," + (LONGEST_NAME - 1) + "}");
    private static final Pattern PACK = Pattern.compile("seed_(.{1,50})\\.zip");

    /** A seed's slug and pack. */
    record Pack(String number, Path path) {}

    /** Whether a pool may be called that: one folder under the root, which is neither private nor hidden. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The pools under a root: folders with a configuration whose names are not private. */
    static List<PoolFolder> under(Path root) throws IOException {
        try (var entries = Files.list(root)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("config.toml")))
                    .map(entry -> new PoolFolder(String.valueOf(entry.getFileName()), entry))
                    .filter(pool -> isName(pool.name))
                    .sorted(Comparator.comparing(PoolFolder::name))
                    .toList();
        }
    }

    /** None when there is no such folder. */
    List<Pack> packs() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
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
}
