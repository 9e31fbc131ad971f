package dev.photofinish.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private static final String PAGE = """
            # TYPE photofinish_racetime_derived_seconds histogram
            photofinish_racetime_derived_seconds_bucket{le="0.05"} 6
            photofinish_racetime_derived_seconds_bucket{le="0.2"} 9
            photofinish_racetime_derived_seconds_bucket{le="+Inf"} 10
            photofinish_racetime_derived_seconds_count 10
            photofinish_racetime_derived_seconds_sum 3.25
            photofinish_limit_hits_total{limit="racetime.waiting-frames"} 2.0
            """;

    @Test
    void what_a_server_says_is_read() {
        Derived derived = Derived.of(PAGE);
        assertThat(derived).isEqualTo(new Derived(Map.of(0.05, 6L, 0.2, 9L), 10, 2));
        assertThat(derived.shareWithin(0.2)).isEqualTo(0.9);
    }

    @Test
    void what_was_there_before_does_not_count() {
        Derived before = new Derived(Map.of(0.05, 6L, 0.2, 6L), 6, 1);
        assertThat(Derived.of(PAGE).since(before)).isEqualTo(new Derived(Map.of(0.05, 0L, 0.2, 3L), 4, 1));
    }

    @Test
    void of_no_messages_all_were_in_time() {
        assertThat(Derived.of("").shareWithin(0.2)).isEqualTo(1);
    }
}
