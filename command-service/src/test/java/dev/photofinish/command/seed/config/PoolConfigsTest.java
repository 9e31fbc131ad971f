package dev.photofinish.command.seed.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.seed.PoolConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolConfigsTest {
    @TempDir
    Path root;

    private final PoolConfigs configs = new PoolConfigs();
    private int edits;

    @Test
    void a_pool_nobody_looked_at_has_no_configuration_and_asking_reads_none() throws IOException {
        pool("standard", "[display]\nsort_order = 1");
        assertThat(configs.of("standard")).isEmpty();
        assertThat(sortOrder(configs.refresh(root, "standard"))).contains(1);
        assertThat(sortOrder(configs.of("standard"))).contains(1);
    }

    @Test
    void a_change_is_seen_at_the_next_look() throws IOException {
        pool("standard", "[display]\nsort_order = 1");
        configs.refresh(root, "standard");
        pool("standard", "[display]\nsort_order = 2");
        assertThat(sortOrder(configs.of("standard"))).contains(1);
        assertThat(sortOrder(configs.refresh(root, "standard"))).contains(2);
    }

    @Test
    void what_has_not_changed_is_not_read_again() throws IOException {
        var file = pool("standard", "[display]\nsort_order = 1");
        var before = Files.getLastModifiedTime(file);
        configs.refresh(root, "standard");
        Files.writeString(file, "[display]\nsort_order = 2");
        Files.setLastModifiedTime(file, before);
        assertThat(sortOrder(configs.refresh(root, "standard"))).contains(1);
    }

    @Test
    void a_change_of_whom_one_extends_is_a_change_too() throws IOException {
        pool("_base", complete(3));
        pool("standard", "extends = '_base'");
        assertThat(sortOrder(configs.refresh(root, "standard"))).contains(3);
        pool("_base", complete(4));
        assertThat(sortOrder(configs.refresh(root, "standard"))).contains(4);
    }

    @Test
    void a_configuration_that_cannot_be_read_is_none_until_it_can() throws IOException {
        pool("standard", "[display");
        assertThat(configs.refresh(root, "standard")).isEmpty();
        pool("standard", "[display]\nsort_order = 1");
        assertThat(sortOrder(configs.refresh(root, "standard"))).contains(1);
        Files.delete(root.resolve("standard/config.toml"));
        assertThat(configs.refresh(root, "standard")).isEmpty();
    }

    private static Optional<Integer> sortOrder(Optional<PoolConfig> config) {
        return config.map(PoolConfig::sortOrder);
    }

    private static String complete(int sortOrder) {
        return ConfigChain.REQUIRED.stream()
                .map("[%s]\n"::formatted)
                .collect(Collectors.joining())
                .replace("[display]", "[display]\nsort_order = " + sortOrder);
    }

    /** An edit of the next minute, so that no clock is too coarse for it. */
    private Path pool(String name, String config) throws IOException {
        var file = Files.createDirectories(root.resolve(name)).resolve("config.toml");
        Files.writeString(file, config);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(60L * ++edits)));
        return file;
    }
}
