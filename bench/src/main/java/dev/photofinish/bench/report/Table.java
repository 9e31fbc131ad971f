package dev.photofinish.bench.report;

import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table that is also readable on a screen. */
final class Table {

    private static final List<String> HEAD = List.of(
            "scenario",
            "p50 ms",
            "p99 ms",
            "max ms",
            "per second",
            "server cores",
            "PG cores",
            "server MiB",
            "bench cores",
            "bench busy",
            "goal",
            "verdict");

    private Table() {}

    static String of(List<Outcome> outcomes) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        outcomes.forEach(outcome -> rows.add(row(outcome)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        String rule = IntStream.of(widths)
                .mapToObj(width -> "-".repeat(width + 2))
                .collect(Collectors.joining("|", "|", "|\n"));
        String body = rows.stream().skip(1).map(row -> line(row, widths)).collect(Collectors.joining());
        return line(HEAD, widths) + rule + body;
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> " %s%s "
                        .formatted(
                                cells.get(i),
                                " ".repeat(widths[i] - cells.get(i).length())))
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static List<String> row(Outcome outcome) {
        Latency latency = outcome.latency();
        Usage usage = outcome.usage();
        return List.of(
                outcome.scenario(),
                latency == null ? "" : number(latency.p50()),
                latency == null ? "" : number(latency.p99()),
                latency == null ? "" : number(latency.max()),
                outcome.rate() == 0 ? "" : number(outcome.rate()),
                usage == null ? "" : number(usage.serverCores()),
                usage == null ? "" : number(usage.postgresCores()),
                usage == null ? "" : number(usage.residentMb()),
                usage == null ? "" : number(usage.benchCores()),
                usage == null ? "" : number(usage.benchBusy()),
                outcome.goal(),
                outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String number(double value) {
        String format = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
