package dev.photofinish.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All outcomes of one run with what they depend on. */
public record Report(
        LocalDate date, String commit, Hardware hardware, boolean split, boolean quick, List<Outcome> outcomes) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** {@code split}: commands and queries in processes of their own; {@code quick}: shorter and smaller than usual. */
    public static Report of(List<Outcome> outcomes, boolean split, boolean quick, Clock clock) {
        return new Report(LocalDate.now(clock), Commit.current(), Hardware.here(), split, quick, List.copyOf(outcomes));
    }

    /** The report as Markdown. */
    public String markdown() {
        String head = """
                # Bench of %s, commit %s%s

                %s, %d cores, %d MiB, %s, Java %s. Client and server share this machine.%s

                """.formatted(
                        date,
                        commit,
                        quick ? " (quick)" : "",
                        hardware.cpu(),
                        hardware.cores(),
                        hardware.memoryMb(),
                        hardware.system(),
                        hardware.java(),
                        split ? "\nCommands and queries are processes of their own, joined by PostgreSQL." : "");
        String details = outcomes.stream().map(Report::details).collect(Collectors.joining());
        return head + Table.of(outcomes) + "\n" + details;
    }

    private static String details(Outcome outcome) {
        return outcome.details().entrySet().stream()
                .map(detail -> "- %s: %s\n".formatted(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining("", "\n**" + outcome.scenario() + "**\n\n", ""));
    }

    /** Writes both forms; {@code subset} (may be empty) tells partial runs apart. Returns the Markdown file. */
    public Path write(Path folder, String subset) throws IOException {
        String name = date + "-" + commit + (split ? "-split" : "") + (subset.isEmpty() ? "" : "-" + subset);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".json"), JSON.writeValueAsString(this) + "\n");
        return Files.writeString(folder.resolve(name + ".md"), markdown());
    }
}
