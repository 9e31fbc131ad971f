package dev.photofinish.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void another_machine_is_never_loaded() {
        assertThatThrownBy(() -> BenchOptions.parse("--server", "http://race.example"))
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void words_without_dashes_are_scenarios() {
        BenchOptions options = BenchOptions.parse("--spectators", "50", "--quick", "fanout", "ingest");
        assertThat(options.scenarios()).containsExactly("fanout", "ingest");
        assertThat(options.spectators()).isEqualTo(50);
        assertThat(options.quick()).isTrue();
    }
}
