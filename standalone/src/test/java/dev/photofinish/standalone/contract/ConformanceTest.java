package dev.photofinish.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.photofinish.standalone.ServerStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** The table of what proves what (docs/api/conformance.md) against the running server and the tests there are. */
class ConformanceTest extends ServerStory {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (`.+`) \\|");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    /** Served by handlers of their own, not by annotated methods. */
    private static final Set<String> PLAIN = Set.of("GET /health", "GET /api/races/{}/stream");

    private final Map<String, List<String>> proofs = proofs();
    private final Map<String, String> tests = tests();

    @Test
    void everyEndpointIsInTheTableAndTheTableHoldsNoOther() {
        var listed = proofs.keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> PLACEHOLDER.matcher(name).replaceAll("{}"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsAll(PLAIN);
        listed.removeAll(PLAIN);
        assertThat(listed).isEqualTo(endpoints());
    }

    @Test
    void everyTestOfTheTableIsThereAndSpeaksOfWhatItProves() {
        assertSoftly(softly -> proofs.forEach((name, provers) -> provers.forEach(prover -> {
            softly.assertThat(tests.getOrDefault(prover, "").contains(word(name)))
                    .as("%s is there and speaks of %s", prover, name)
                    .isTrue();
        })));
    }

    private Set<String> endpoints() {
        return bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(ConformanceTest::endpoints)
                .filter(endpoint -> endpoint.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(path -> method + " "
                                + PLACEHOLDER.matcher(path.getPatternString()).replaceAll("{}")));
    }

    /** The last part of a path that is no placeholder, or the message itself. */
    private static String word(String name) {
        return Stream.of(name.split("/", -1))
                .filter(part -> !part.contains("{"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Map<String, List<String>> proofs() {
        return ROW.matcher(read(ROOT.resolve("docs/api/conformance.md")))
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        row -> List.of(row.group(2).replace("`", "").split(" ", -1))));
    }

    /** Every test there is, by name; of two by the same name, the text of both. */
    private static Map<String, String> tests() {
        Map<String, String> tests = new HashMap<>();
        for (var module : List.of("command-service", "query-service", "standalone")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java")).forEach(file -> {
                    var name = file.getFileName().toString().replace(".java", "");
                    tests.merge(name, read(file), String::concat);
                });
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return tests;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
