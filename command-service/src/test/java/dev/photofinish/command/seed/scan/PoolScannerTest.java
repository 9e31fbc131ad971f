package dev.photofinish.command.seed.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.photofinish.command.edge.TestPools;
import dev.photofinish.events.seed.SeedDefect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        for (var name : List.of("standard", "_base", ".hidden", "a_pool")) {
            Files.writeString(Files.createDirectories(root.resolve(name)).resolve("config.toml"), "");
        }
        Files.createDirectories(root.resolve("no_config"));
        assertThat(PoolFolder.under(root)).extracting(PoolFolder::name).containsExactly("a_pool", "standard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_base", ".", "..", "../standard", "a/b", "a\\b", "a\u0000"})
    void a_pool_is_called_by_a_name_that_leads_nowhere_else(String name) {
        assertThat(PoolFolder.isName(name)).isFalse();
        assertThat(PoolFolder.isName("standard_2")).isTrue();
        assertThat(PoolFolder.isName("x".repeat(51))).isFalse();
    }

    @Test
    void a_folder_that_is_not_there_has_no_packs() throws IOException {
        assertThat(new PoolFolder("nothing", root.resolve("nothing")).packs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.json", "speedfog_abc/graph.json"})
    void the_graph_lies_at_the_root_or_one_folder_deep(String entry) throws Exception {
        TestPools.zip(root.resolve("a.zip"), entry, "{\"total_layers\": 3}");
        assertThat(SeedPack.text(root.resolve("a.zip"))).contains("total_layers");
    }

    @Test
    void a_pack_that_is_not_in_order_says_why() throws IOException {
        TestPools.zip(root.resolve("deep.zip"), "a/b/graph.json", "{}");
        TestPools.zip(root.resolve("odd.zip"), "graph.json", "{");
        TestPools.zip(root.resolve("huge.zip"), "graph.json", " ".repeat(17 * 1024 * 1024));
        TestPools.zip(root.resolve("aimless.zip"), "graph.json", "{}");
        Files.write(root.resolve("broken.zip"), "no zip".getBytes(UTF_8));
        assertThat(defectOf("deep.zip")).isEqualTo(SeedDefect.GRAPH_MISSING);
        assertThat(defectOf("odd.zip")).isEqualTo(SeedDefect.GRAPH_NOT_JSON);
        assertThat(defectOf("huge.zip")).isEqualTo(SeedDefect.GRAPH_TOO_LARGE);
        assertThat(defectOf("aimless.zip")).isEqualTo(SeedDefect.NO_LAYERS);
        assertThat(defectOf("broken.zip")).isEqualTo(SeedDefect.PACK_UNREADABLE);
        assertThat(defectOf("nothing.zip")).isEqualTo(SeedDefect.PACK_UNREADABLE);
    }

    private SeedDefect defectOf(String pack) {
        return catchThrowableOfType(DefectivePackException.class, () -> SeedPack.open(root.resolve(pack)))
                .defect()
                .kind();
    }
}
