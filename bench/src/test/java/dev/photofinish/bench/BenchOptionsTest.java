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
    void neither_is_another_machine_half_of_a_split_form() {
        assertThatThrownBy(() -> BenchOptions.parse("--queries", "http://race.example"))
                .hasMessageContaining("127.0.0.1");
    }

    @Test
    void commands_and_queries_may_have_addresses_of_their_own() {
        BenchOptions split =
                BenchOptions.parse("--commands", "http://127.0.0.1:8081", "--queries", "http://127.0.0.1:8082");
        assertThat(split.servers().commandAddress().getPort()).isEqualTo(8081);
        assertThat(split.servers().queryAddress().getPort()).isEqualTo(8082);
        assertThat(split.servers().split()).isTrue();
        assertThat(BenchOptions.parse("--server", "http://127.0.0.1:8081")
                        .servers()
                        .split())
                .isFalse();
    }

    @Test
    void words_without_dashes_are_scenarios() {
        BenchOptions options = BenchOptions.parse("--spectators", "50", "--quick", "fanout", "ingest");
        assertThat(options.scenarios()).containsExactly("fanout", "ingest");
        assertThat(options.spectators()).isEqualTo(50);
        assertThat(options.quick()).isTrue();
    }
}
