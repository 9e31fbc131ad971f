package dev.photofinish.store.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.SeedId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.Locales;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import dev.photofinish.store.StoreTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LanguagesOfAStoreTest extends StoreTest {
    @Test
    void without_a_folder_there_is_the_french_that_comes_along() {
        assertThat(the(Locales.class).codes()).containsExactlyInAnyOrder("en", "fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"photofinish.i18n-dir", "I18N_DIR"})
    void an_operators_folder_takes_its_place(String setting, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("dutch.toml"), "meta = {locale = 'nl', language = 'Nederlands'}");
        try (var node = open(setting + "=" + folder)) {
            assertThat(node.getBean(Locales.class).codes()).containsExactlyInAnyOrder("en", "nl");
        }
    }

    @Test
    void an_account_reads_the_language_it_chose() {
        AccountId francine = account("fr");
        AccountId ada = account(null);
        LanguageChoice choice = the(LanguageChoice.class);
        assertThat(choice.of(francine, "en")).isSameAs(french());
        assertThat(choice.of(ada, "fr")).isSameAs(french());
        assertThat(choice.of(new AccountId(UUID.randomUUID()), null)).isSameAs(Languages.ENGLISH);
    }

    @Test
    void a_graph_is_translated_once_and_english_is_the_graph_itself() {
        SeedId seed = seed();
        SeedGraphs graphs = the(SeedGraphs.class);
        assertThat(graphs.byId(seed, french()).publicGraph()).contains("Galerie sèche");
        assertThat(graphs.byId(seed, french())).isSameAs(graphs.byId(seed, french()));
        assertThat(graphs.byId(seed, Languages.ENGLISH)).isSameAs(graphs.byId(seed));
    }

    @Test
    void no_more_translated_graphs_are_kept_than_may_be() {
        try (var node = open("photofinish.i18n-graphs=1")) {
            SeedGraphs graphs = node.getBean(SeedGraphs.class);
            Language french = node.getBean(Languages.class).of("fr");
            SeedId one = seed();
            SeedId other = seed();
            var first = graphs.byId(one, french);
            var second = graphs.byId(other, french);
            await().until(() -> graphs.byId(one, french) != first || graphs.byId(other, french) != second);
        }
    }

    private static Language french() {
        return the(Languages.class).of("fr");
    }

    private static AccountId account(@Nullable String locale) {
        AccountId id = new AccountId(UUID.randomUUID());
        the(JdbcClient.class)
                .sql("INSERT INTO account (id, login, role, locale) VALUES (?, ?, 'user', ?)")
                .param(id.value())
                .param(id.toString())
                .param(locale)
                .update();
        return id;
    }

    private static SeedId seed() {
        SeedId id = new SeedId(UUID.randomUUID());
        the(JdbcClient.class)
                .sql(
                        "INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path)"
                                + " VALUES (?, 'standard', ?, 'available', 1, 1, 1, ?, 'none')")
                .params(id.value(), id.toString(), "{\"nodes\":{\"a\":{\"display_name\":\"Dry Gallery\"}}}")
                .update();
        return id;
    }
}
