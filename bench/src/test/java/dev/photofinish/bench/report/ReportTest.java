package dev.photofinish.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Outcome FAN_OUT = new Outcome(
            "fanout",
            new Latency(3.25, 41.7, 140, 9),
            39_800,
            new Usage(0.81, 0.05, 312, 0.3, 0.4),
            "2000 at p99 <= 150 ms",
            Verdict.MET,
            Map.of("watching", "2000 of 2000"));

    @Test
    void the_table_holds_one_aligned_line_a_scenario() {
        String table = Table.of(List.of(FAN_OUT, Outcome.withoutResult("rebuild", Verdict.NOT_AVAILABLE, "404")));
        assertThat(table.lines().map(String::length).distinct()).hasSize(1);
        assertThat(table).contains("| fanout ", "| 3.25 ", "| 41.7 ", "| 39800 ", "| not available ");
    }

    @Test
    void both_forms_are_kept_under_date_and_commit(@TempDir Path folder) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2030-01-05T12:00:00Z"), ZoneOffset.UTC);
        Path file = Report.of(List.of(FAN_OUT), false, false, clock).write(folder, "fanout");
        assertThat(file.getFileName().toString()).startsWith("2030-01-05-").endsWith("-fanout.md");
        assertThat(file).content().contains("2000 of 2000").contains("cores");
        assertThat(folder).isDirectoryContaining("glob:**.json");
    }

    @Test
    void the_split_form_is_told_apart(@TempDir Path folder) throws IOException {
        Path file = Report.of(List.of(FAN_OUT), true, false, Clock.systemUTC()).write(folder, "");
        assertThat(file.getFileName().toString()).endsWith("-split.md");
        assertThat(file).content().contains("processes of their own");
    }
}
