package dev.photofinish.live.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.RaceStory;
import dev.photofinish.live.graph.SeedGraph;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample seed in the French that comes along. */
class TranslatedGraphTest {
    private final SeedGraph english = RaceStory.GRAPH;
    private final Language french = Languages.in(null).of("fr");
    private final JsonNode nodes = JsonMapper.shared()
            .readTree(french.translated(english).publicGraph())
            .get("nodes");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /vestibule_0a1b/display_name      | Vestibule de cendre
            /vestibule_0a1b/display_type      | Départ
            /vestibule_0a1b/type              | start
            /keep_77e0/display_name           | Hautes Landes - Donjon du Gardien
            /keep_77e0/exits/0/text           | Brume des remparts
            /keep_77e0/exits/0/from_text      | Warden's Keep - Ramparts
            /keep_77e0/entrances/0/text       | au châtelet du donjon
            /keep_77e0/entrances/0/to_text    | Donjon du Gardien
            /forge_9f21/display_name          | Bas-Marais - Forge froide - Golem de l'enclume
            /forge_9f21/randomized_boss       | Lantern Twins
            /forge_9f21/exits/0/text          | Derrière le Golem de l'enclume
            /forge_9f21/entrances/0/text      | devant l'arène du Golem de l'enclume
            /thronefall_aa90/display_name     | Chute-du-Trône - Régent creux
            /thronefall_aa90/entrances/1/text | devant l'arène du Régent creux
            /thronefall_aa90/display_type     | Arène finale
            """)
    void a_page_is_shown_the_words_in_french(String where, String expected) {
        assertThat(nodes.at(where).stringValue()).isEqualTo(expected);
    }

    @Test
    void every_word_of_the_sample_seed_has_its_french() {
        english.nodes().forEach(node -> {
            assertThat(french.name(node.displayName())).isNotEqualTo(node.displayName());
            node.exits().forEach(exit -> assertThat(french.gate(exit.text())).isNotEqualTo(exit.text()));
        });
    }

    @Test
    void what_is_no_word_stays() {
        SeedGraph translated = french.translated(english);
        assertThat(translated.eventIds()).isEqualTo(english.eventIds());
        assertThat(translated.start()).isEqualTo(english.start());
        assertThat(translated.totalPaths()).isEqualTo(english.totalPaths());
        assertThat(translated.structure()).isEqualTo(english.structure());
        assertThat(translated.discovered(Set.of("forge_9f21")))
                .contains("Bas-Marais")
                .doesNotContain("Vestibule");
    }

    @Test
    void english_is_the_graph_itself() {
        assertThat(Languages.ENGLISH.translated(english)).isSameAs(english);
        assertThat(english.publicGraph()).contains("Lowmarsh").doesNotContain("display_type", "Bas-Marais");
    }

    @Test
    void odd_documents_are_translated_as_far_as_they_have_words() {
        SeedGraph odd = SeedGraph.parse("{\"nodes\":{\"a\":5,\"b\":{\"display_name\":7,\"type\":\"start\","
                + "\"exits\":[1,{\"text\":null},{\"text\":\"Bone gate\"}],\"entrances\":{\"text\":\"x\"}},\"c\":{}}}");
        assertThat(french.translated(odd).publicGraph())
                .contains("Porte d'os", "\"display_type\":\"Départ\"", "\"a\":5", "\"display_name\":7");
        assertThat(french.translated(SeedGraph.parse("{\"nodes\":[]}")).publicGraph())
                .isEqualTo("{\"nodes\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ashmere Coast - Bellringer's Apiary                    | Côte de Cendremer - Rucher du Sonneur
            Verdigris Vale - Ninefold Nave - Champion of the Low Sun | Val vert-de-gris - Nef aux neuf plis - Champion du Soleil bas
            Tallow Fens - Rusted Pit - Twins of the Quiet Mile     | Marais au suif - Fosse de rouille - Jumeaux de la Lieue muette
            Cindercrown - Ivory Crypt - Golem of Perrault          | Couronne d'escarbilles - Crypte d'ivoire - Golem de Perrault
            """)
    void the_seeds_that_come_along_have_their_french_too(String made, String expected) {
        assertThat(french.title(made)).isEqualTo(expected);
    }

    @Test
    void their_gates_as_well() {
        assertThat(french.gate("Gate 12 of Weaver's Mill")).isEqualTo("Porte 12 du Moulin de la Tisseuse");
        assertThat(french.gate("Behind Hound of the Tallow")).isEqualTo("Derrière le Molosse du Suif");
        assertThat(french.gate("before Saltworn Cistern")).isEqualTo("devant la Citerne au sel");
    }
}
