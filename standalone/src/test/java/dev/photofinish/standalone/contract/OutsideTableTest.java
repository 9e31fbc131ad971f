package dev.photofinish.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what proves what about Twitch and Discord (docs/api/outside.md) against the tests there are. */
class OutsideTableTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!Case|---)(.+?) \\| (.*) \\|$");
    private static final Pattern PROOF = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyCaseHasATestAndEveryTestIsThere() throws IOException {
        var tests = tests();
        var rows = ROW.matcher(Files.readString(ROOT.resolve("docs/api/outside.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        assertSoftly(softly -> rows.forEach(row -> {
            var proofs = PROOF.matcher(row.group(2)).results().toList();
            softly.assertThat(proofs).as(row.group(1)).isNotEmpty();
            proofs.forEach(proof -> softly.assertThat(tests.getOrDefault(proof.group(1), ""))
                    .as(proof.group())
                    .contains(" void " + proof.group(2) + "("));
        }));
    }

    /** Every test there is, by name; of two by the same name, the text of both. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (var module : List.of("command-service", "shared-store", "outside-doubles", "standalone")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (var file : files.filter(file -> file.toString().endsWith("Test.java"))
                        .toList()) {
                    var name = file.getFileName().toString().replace(".java", "");
                    tests.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        return tests;
    }
}
