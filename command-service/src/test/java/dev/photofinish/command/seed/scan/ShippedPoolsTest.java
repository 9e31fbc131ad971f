package dev.photofinish.command.seed.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.graph.SeedGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedPoolsTest {
    @TempDir
    Path data;

    @Test
    void the_server_comes_with_a_pool_for_races_and_one_for_training() throws IOException {
        var pools = PoolFolder.under(ShippedPools.unpackedIn(data));
        assertThat(pools).extracting(PoolFolder::name).contains("standard", "training_standard");
        for (var pool : pools) {
            assertThat(pool.type()).isEqualTo(pool.name().startsWith("training_") ? "training" : "race");
            for (var pack : pool.packs()) {
                assertThat(SeedGraph.parse(SeedPack.graph(pack.path())).start()).isPresent();
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
