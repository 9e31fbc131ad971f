package dev.photofinish.command.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"0, 0:00", "999, 0:00", "61000, 1:01", "3599999, 59:59", "3600000, 1:00:00", "36610000, 10:10:10"})
    void a_time_has_hours_only_when_it_takes_them(long milliseconds, String written) {
        assertThat(Words.time(milliseconds)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"standard, Standard", "training_two_BOSSES, Two Bosses", "a__b, A B"})
    void a_pool_is_called_by_its_words(String name, String written) {
        assertThat(Words.pool(seed(name))).isEqualTo(written);
    }

    @Test
    void what_people_wrote_is_neither_formatting_nor_a_mention() {
        assertThat(Words.plain("_a_ **b** <@1> [c](d)")).isEqualTo("\\_a\\_ \\*\\*b\\*\\* \\<@1> \\[c\\](d)");
    }

    private static SeedRef seed(String pool) {
        return new SeedRef(new SeedId(new UUID(0, 1)), pool, "1", 4, 4, 1);
    }
}
