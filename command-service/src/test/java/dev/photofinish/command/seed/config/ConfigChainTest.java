package dev.photofinish.command.seed.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigChainTest {
    private static final String COMPLETE =
            ConfigChain.REQUIRED.stream().map("[%s]\n"::formatted).collect(Collectors.joining());

    @TempDir
    Path root;

    @Test
    void a_pool_that_extends_none_is_taken_as_it_is() throws Exception {
        pool("standard", "[display]\ntype = 'training'");
        assertThat(resolve("standard").values()).isEqualTo(Map.of("display", Map.of("type", "training")));
    }

    @Test
    void tables_are_merged_key_by_key_at_any_depth() throws Exception {
        pool("_base", COMPLETE + "[structure.deep]\na = 1\nb = 2\n");
        pool("child", "extends = '_base'\n[structure.deep]\nb = 3\nc = 4\n");
        assertThat(resolve("child").values().get("structure"))
                .isEqualTo(Map.of("deep", Map.of("a", 1L, "b", 3L, "c", 4L)));
    }

    @Test
    void values_and_arrays_are_replaced_by_the_child() throws Exception {
        pool("_base", "seeds = [1, 2, 3]\nname = 'base'\n" + COMPLETE);
        pool("child", "extends = '_base'\nseeds = [4]\nname = 'child'\n");
        assertThat(resolve("child").values())
                .containsEntry("seeds", List.of(4L))
                .containsEntry("name", "child");
    }

    @Test
    void a_table_gives_way_to_a_value_and_a_value_to_a_table() throws Exception {
        pool("_base", "one = 5\n" + COMPLETE + "[two]\na = 1\n");
        pool("child", "extends = '_base'\ntwo = 6\n[one]\nb = 2\n");
        assertThat(resolve("child").values())
                .containsEntry("one", Map.of("b", 2L))
                .containsEntry("two", 6L);
    }

    @Test
    void who_inherits_shows_no_trace_of_it() throws Exception {
        pool("_base", COMPLETE);
        pool("child", "extends = '_base'\n");
        assertThat(resolve("child").values()).doesNotContainKey("extends");
    }

    @Test
    void what_is_inherited_may_be_inherited_itself_four_times_over() throws Exception {
        pool("_4", COMPLETE.replace("[budget]", "[budget]\ntolerance = 4"));
        pool("_3", "extends = '_4'");
        pool("_2", "extends = '_3'\n[budget]\nextra = 2");
        pool("_1", "extends = '_2'");
        pool("child", "extends = '_1'");
        pool("too_deep", "extends = 'child'");
        assertThat(resolve("child").values().get("budget")).isEqualTo(Map.of("tolerance", 4L, "extra", 2L));
        assertRefused("too_deep", "more than 4");
    }

    @Test
    void a_pool_may_extend_another_pool() throws Exception {
        pool("standard", COMPLETE.replace("[display]", "[display]\ntype = 'race'\nsort_order = 5"));
        pool("training_standard", "extends = 'standard'\n[display]\ntype = 'training'");
        assertThat(resolve("training_standard").text("display", "type")).contains("training");
        assertThat(resolve("training_standard").count("display", "sort_order")).contains(5);
    }

    @Test
    void who_extends_themselves_in_the_end_is_refused() throws Exception {
        pool("a", "extends = 'b'");
        pool("b", "extends = 'a'");
        pool("own", "extends = 'own'");
        assertRefused("a", "extends itself");
        assertRefused("own", "extends itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'..'", "'.'", "'../standard'", "'/etc'", "''", "5", "['a', 'b']", "'a\\\\b'"})
    void what_is_extended_is_a_folder_beside_one_s_own(String parent) throws Exception {
        pool("standard", COMPLETE);
        pool("child", "extends = " + parent);
        assertRefused("child", "no pool");
    }

    @Test
    void a_parent_that_is_missing_or_makes_no_sense_spoils_its_children() throws Exception {
        pool("orphan", "extends = '_nobody'");
        pool("_broken", "[display");
        pool("child", "extends = '_broken'");
        assertRefused("orphan", "_nobody");
        assertRefused("child", "_broken");
    }

    @Test
    void a_draft_has_to_be_complete_once_it_is_resolved() throws Exception {
        pool("_base", COMPLETE.replace("[budget]\n", "").replace("[enemy]\n", ""));
        pool("child", "extends = '_base'");
        assertRefused("child", "lacks the tables budget, enemy");
        pool("child", "extends = '_base'\n[budget]\n[enemy]\n");
        assertThat(resolve("child").tables()).containsAll(ConfigChain.REQUIRED);
    }

    @Test
    void every_file_of_the_chain_counts_even_one_that_is_not_there() throws Exception {
        pool("child", "extends = '_nobody'");
        var chain = new ConfigChain(root);
        assertThatExceptionOfType(UnreadableConfigException.class).isThrownBy(() -> chain.resolve("child"));
        assertThat(chain.stamps()).containsOnlyKeys(file("child"), file("_nobody"));
    }

    private ConfigTree resolve(String pool) throws UnreadableConfigException {
        return new ConfigChain(root).resolve(pool);
    }

    private void assertRefused(String pool, String reason) {
        assertThatExceptionOfType(UnreadableConfigException.class)
                .isThrownBy(() -> resolve(pool))
                .withMessageContaining(reason);
    }

    private void pool(String name, String config) throws IOException {
        Files.createDirectories(root.resolve(name));
        Files.writeString(file(name), config);
    }

    private Path file(String pool) {
        return root.resolve(pool).resolve("config.toml");
    }
}
