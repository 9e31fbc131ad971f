package dev.photofinish.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutationsTest {
    private static final String VALID = "{\"type\":\"status_update\",\"igt_ms\":1000,\"death_count\":0}";

    @Test
    void theSameSeedMakesTheSameCases() {
        assertThat(cases(7)).isEqualTo(cases(7)).isNotEqualTo(cases(8));
    }

    @Test
    void fewOfThemAreWhatTheyWere() {
        assertThat(IntStream.range(0, 1_000).mapToObj(n -> mutations(n).of(VALID)))
                .filteredOn(VALID::equals)
                .hasSizeLessThan(100);
    }

    private static String cases(long seed) {
        var mutations = mutations(seed);
        return String.join(
                "\n", IntStream.range(0, 50).mapToObj(n -> mutations.of(VALID)).toList());
    }

    private static Mutations mutations(long seed) {
        return new Mutations(new Random(seed));
    }
}
