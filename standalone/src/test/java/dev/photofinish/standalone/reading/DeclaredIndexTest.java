package dev.photofinish.standalone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredIndexTest {
    private final DeclaredIndex index =
            new DeclaredIndex(List.of(Map.entry("listed", 1), Map.entry("rank", 1), Map.entry("created", -1)));

    @Test
    void itAnswersWhatItBeginsWith() {
        assertThat(index.answers(asking(Set.of("listed"), "rank", "-created"))).isTrue();
        assertThat(index.answers(asking(Set.of("listed", "rank"), "created", "_id")))
                .isTrue();
        assertThat(index.answers(asking(Set.of("listed")))).isTrue();
    }

    @Test
    void itDoesNotAnswerWhatItLeavesOutOrTurnsAround() {
        assertThat(index.answers(asking(Set.of("listed"), "-created"))).isFalse();
        assertThat(index.answers(asking(Set.of("listed"), "rank", "created"))).isFalse();
        assertThat(index.answers(asking(Set.of("rank"), "-created"))).isFalse();
        assertThat(index.answers(asking(Set.of("name")))).isFalse();
    }

    /** Fields to sort by are named as they are, or with a minus for the other direction. */
    private static Question asking(Set<String> fields, String... sort) {
        return new Question(
                "race", fields, Stream.of(sort).map(DeclaredIndexTest::key).toList());
    }

    private static Map.Entry<String, Integer> key(String sort) {
        return sort.startsWith("-") ? Map.entry(sort.substring(1), -1) : Map.entry(sort, 1);
    }
}
