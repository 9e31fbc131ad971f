package dev.photofinish.query.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Results as comma-separated values, with a line of headings (RFC 4180). */
final class ResultsTable {
    static final String MEDIA = "text/csv;charset=UTF-8";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "place",
                    "twitch_username",
                    "twitch_display_name",
                    "status",
                    "time",
                    "igt_ms",
                    "deaths",
                    "layer",
                    "layers",
                    "penalty_ms",
                    "disqualified")
            .get();
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ResultsTable() {}

    static byte[] of(RaceResults results) {
        var table = new StringBuilder();
        try (var lines = new CSVPrinter(table, FORMAT)) {
            for (var row : results.results()) {
                lines.printRecord(
                        row.place(),
                        text(row.twitchUsername()),
                        text(row.twitchDisplayName()),
                        row.status().name().toLowerCase(Locale.ROOT),
                        time(row.igtMs()),
                        row.igtMs(),
                        row.deathCount(),
                        row.currentLayer() + 1,
                        results.totalLayers(),
                        row.penaltyMs(),
                        text(row.disqualified()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table is written to memory", e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Others' words must not be carried out on the reader's machine. */
    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    private static String time(long ms) {
        var time = Duration.ofMillis(ms);
        return "%d:%02d:%02d.%03d"
                .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart(), time.toMillisPart());
    }
}
