package dev.photofinish.command.seed.config;

import dev.photofinish.events.seed.PoolConfig;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The configurations of the pools on disk, from memory. A configuration is read again when one of the files it stands on
 * has changed since, and only when somebody asks for that: requests are answered without touching the disk.
 */
@Component
public final class PoolConfigs {
    private static final Logger log = LoggerFactory.getLogger(PoolConfigs.class);

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** Knows no pool yet. */
    public PoolConfigs() {}

    private record Known(@Nullable PoolConfig config, Map<Path, FileStamp> stamps) {
        boolean current() {
            return stamps.entrySet().stream()
                    .allMatch(file -> FileStamp.of(file.getKey()).equals(file.getValue()));
        }
    }

    /** The configuration as it was last read; empty when the pool has none that can be read. */
    public Optional<PoolConfig> of(String poolName) {
        return Optional.ofNullable(known.get(poolName)).map(Known::config);
    }

    /** The configuration as it is on disk now, read only if it changed. Blocks. */
    public Optional<PoolConfig> refresh(Path root, String poolName) {
        return Optional.ofNullable(known.compute(
                        poolName, (name, before) -> before != null && before.current() ? before : read(root, name)))
                .map(Known::config);
    }

    private static Known read(Path root, String poolName) {
        var chain = new ConfigChain(root);
        PoolConfig config = null;
        try {
            config = PoolConfigReader.read(chain.resolve(poolName));
        } catch (UnreadableConfigException e) {
            log.warn("The configuration of pool {} cannot be used: {}", poolName, e.getMessage());
        }
        return new Known(config, chain.stamps());
    }
}
