package dev.photofinish.command.seed.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.command.edge.TestPools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoolScannerTest {
    @TempDir
    Path root;

    @Test
    void packs_come_in_the_order_of_their_names_and_nothing_else_counts() throws IOException {
        var pool = Files.createDirectories(root.resolve("standard"));
        Files.writeString(pool.resolve("config.toml"), "");
        for (var name : List.of("seed_b.zip", "seed_a.zip", "seed_.zip", "other.zip", "seed_c.txt")) {
            Files.writeString(pool.resolve(name), "");
        }
        Files.createDirectories(pool.resolve("seed_folder.zip"));
        assertThat(PoolFolder.under(root).getFirst().packs())
                .extracting(PoolFolder.Pack::number)
                .containsExactly("a", "b");
    }

    @Test
    void a_pool_is_a_folder_with_a_configuration_and_a_public_name() throws IOException {
        for (var name : List.of("standard", "_base", "a_pool")) {
            Files.writeString(Files.createDirectories(root.resolve(name)).resolve("config.toml"), "");
        }
        Files.createDirectories(root.resolve("no_config"));
        assertThat(PoolFolder.under(root)).extracting(PoolFolder::name).containsExactly("a_pool", "standard");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[display]@type = \"training\" | training",
                "[display]@type = \"race\" | race",
                "[display]@type = 5 | race",
                "[display | race",
                "'' | race"
            })
    void a_pool_is_for_races_unless_it_says_otherwise(String config, String type) throws IOException {
        Files.writeString(root.resolve("config.toml"), config.replace("@", "\n"));
        assertThat(new PoolFolder("p", root).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.json", "speedfog_abc/graph.json"})
    void the_graph_lies_at_the_root_or_one_folder_deep(String entry) throws IOException {
        TestPools.zip(root.resolve("a.zip"), entry, "{\"total_layers\": 3}");
        assertThat(SeedPack.graph(root.resolve("a.zip"))).contains("total_layers");
    }

    @Test
    void a_pack_without_a_graph_is_none() throws IOException {
        TestPools.zip(root.resolve("deep.zip"), "a/b/graph.json", "{}");
        Files.write(root.resolve("broken.zip"), "no zip".getBytes(UTF_8));
        assertThatThrownBy(() -> SeedPack.graph(root.resolve("deep.zip"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SeedPack.graph(root.resolve("broken.zip"))).isInstanceOf(IOException.class);
    }
}
