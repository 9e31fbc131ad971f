package dev.photofinish.command.seed.scan;

import dev.photofinish.command.CommandSettings;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Where the pools are: the operator's folder, or the pools that come with the server (better L1). */
@Component
final class PoolRoot {
    private final Path path;

    PoolRoot(CommandSettings settings) {
        var own = settings.seedsDir();
        path = own == null ? ShippedPools.unpackedIn(settings.dataDir()) : own;
    }

    Path path() {
        return path;
    }

    PoolFolder pool(String name) {
        return new PoolFolder(name, path.resolve(name));
    }
}
