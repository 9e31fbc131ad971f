package dev.photofinish.command.seed.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The small synthetic pools that come with the server, for whoever has none of their own (better L1). */
final class ShippedPools {
    private static final Logger log = LoggerFactory.getLogger(ShippedPools.class);
    private static final String ROOT = "/pools/";

    private ShippedPools() {}

    /** Unpacks what is not there yet, and returns the folder. */
    static Path unpackedIn(Path dataFolder) {
        var root = dataFolder.resolve("pools");
        try (var index = ShippedPools.class.getResourceAsStream(ROOT + "index.txt")) {
            if (index == null) {
                log.warn("This build comes without pools: set photofinish.seeds-dir (SEEDS_POOL_DIR)");
            } else {
                for (var line : new String(index.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    unpack(line.strip(), root);
                }
            }
            return Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("The pools that come with the server cannot be unpacked into " + root, e);
        }
    }

    private static void unpack(String name, Path root) throws IOException {
        var target = root.resolve(name).normalize();
        if (name.isEmpty() || !target.startsWith(root) || Files.exists(target)) {
            return;
        }
        try (var content = ShippedPools.class.getResourceAsStream(ROOT + name)) {
            if (content == null) {
                log.warn("This build lacks {}{}", ROOT, name);
                return;
            }
            var folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
            var aside = Files.createTempFile(folder, "unpacking", ".part");
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
