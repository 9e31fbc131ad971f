package dev.photofinish.command.seed.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.seed.config.PoolConfigs;
import dev.photofinish.events.seed.PoolType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedPoolsTest {
    @TempDir
    Path data;

    @Test
    void the_server_comes_with_a_pool_for_races_and_one_for_training() throws Exception {
        var root = ShippedPools.unpackedIn(data);
        var pools = PoolFolder.under(root);
        assertThat(pools).extracting(PoolFolder::name).contains("standard", "training_standard");
        for (var pool : pools) {
            assertThat(new PoolConfigs()
                            .refresh(root, pool.name())
                            .orElseThrow()
                            .type())
                    .isEqualTo(pool.name().startsWith("training_") ? PoolType.TRAINING : PoolType.RACE);
            for (var pack : pool.packs()) {
                assertThat(SeedPack.open(pack.path()).graph().start()).isPresent();
            }
        }
    }

    @Test
    void what_is_unpacked_is_left_alone() throws IOException {
        var config = ShippedPools.unpackedIn(data).resolve("standard/config.toml");
        Files.writeString(config, "changed");
        ShippedPools.unpackedIn(data);
        assertThat(config).hasContent("changed");
    }
}
