package dev.photofinish.query.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.RunStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTableTest {
    private static String line(@Nullable String displayName) {
        var row = new RaceResults.Row(1, "ada", displayName, RunStatus.FINISHED, 1_000, 0, 0, 0, null);
        var results = new RaceResults(
                new RaceId(UUID.randomUUID()), "race", true, null, null, null, null, null, List.of(row));
        return new String(ResultsTable.of(results), StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace       | 1,ada,'Ada Lovelace',",
                "=HYPERLINK(A1)     | 1,ada,'=HYPERLINK(A1),",
                "+1                 | 1,ada,'+1,",
                "@cmd               | 1,ada,'@cmd,",
            })
    void names_are_words_and_never_formulas(String name, String expected) {
        assertThat(line(name).replace("\"", "")).startsWith(expected.replace("'Ada Lovelace'", "Ada Lovelace"));
    }
}
