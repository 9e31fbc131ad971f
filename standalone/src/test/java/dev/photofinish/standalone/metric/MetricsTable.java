package dev.photofinish.standalone.metric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code docs/operations/metrics.md} and {@code settings.md} promise. */
record MetricsTable(String metrics, String settings) {
    private static final Path DOCUMENTS = Path.of("..", "docs", "operations");
    private static final Pattern METRIC = Pattern.compile("(?m)^\\| `(photofinish_\\w+)[^|]*\\| (\\w+) ");
    private static final Pattern LIMIT =
            Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| [CQ, ]+ \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern SECTION = Pattern.compile("(?s)## ([^\\n]*)\\n(.*?)(?=\\n## |$)");
    private static final Pattern NAME = Pattern.compile("`(?:photofinish\\.)?([a-z0-9.-]+?)(?:\\.\\*)?`");
    private static final String NONE = "–";

    static MetricsTable read() throws IOException {
        return new MetricsTable(
                Files.readString(DOCUMENTS.resolve("metrics.md")), Files.readString(DOCUMENTS.resolve("settings.md")));
    }

    /** {@code <name> <type>} of each metric. */
    Set<String> documented() {
        return sorted(matches(METRIC, metrics).map(found -> found.group(1) + " " + found.group(2)));
    }

    Set<String> limitsWithHits() {
        return sorted(limits().filter(found -> !found.group(2).equals(NONE)).map(found -> found.group(1)));
    }

    Set<String> limitsWithUse() {
        return sorted(limits().filter(found -> !found.group(3).equals(NONE)).map(found -> found.group(1)));
    }

    /** Every setting by its full name without {@code photofinish.}: sections name what their rows have in common. */
    Set<String> settingNames() {
        return sorted(matches(SECTION, settings).flatMap(section -> {
            var prefixes = names(section.group(1)).map(name -> name + ".").collect(Collectors.toList());
            prefixes.add("");
            return rows(section.group(2))
                    .flatMap(row -> names(row.split("\\|", 3)[1]))
                    .flatMap(name -> prefixes.stream().map(prefix -> prefix + name));
        }));
    }

    private Stream<MatchResult> limits() {
        return matches(LIMIT, metrics);
    }

    private static Stream<String> rows(String section) {
        return section.lines().filter(line -> line.startsWith("| `"));
    }

    private static Stream<String> names(String text) {
        return matches(NAME, text).map(found -> found.group(1));
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
