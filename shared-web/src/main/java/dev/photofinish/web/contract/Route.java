package dev.photofinish.web.contract;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from an operation's method and path. */
final class Route {
    private static final String WITHOUT = "api";
    private static final Set<String> COUNTS = Set.of("offset", "limit");

    private Route() {}

    /** What it is about: the first word of the path. */
    static String tag(String path) {
        return words(path).findFirst().orElse("");
    }

    /** A name that nothing else has, and that stays: {@code getRacesRaceIdHistory}. */
    static String id(HttpMethod method, String path) {
        return method.name().toLowerCase(Locale.ROOT)
                + words(path)
                        .flatMap(word -> Arrays.stream(word.split("[^A-Za-z0-9]+")))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    /** Ids in paths are UUIDs, and pages are counted. */
    static void typeParameters(Operation operation) {
        for (var parameter : operation.getParameters()) {
            if (isId(parameter)) {
                parameter.setSchema(Simple.typed("string").format("uuid"));
            } else if ("query".equals(parameter.getIn()) && COUNTS.contains(parameter.getName())) {
                parameter.setSchema(Simple.typed("integer").format("int32").minimum(BigDecimal.ZERO));
            }
        }
    }

    static boolean isId(Parameter parameter) {
        return "path".equals(parameter.getIn()) && parameter.getName().endsWith("_id");
    }

    private static Stream<String> words(String path) {
        return Arrays.stream(path.split("/")).filter(word -> !word.isEmpty() && !word.equals(WITHOUT));
    }
}
