package dev.photofinish.standalone.secret;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every secret that came up, and whether a text holds one of them. */
final class Secrets {
    /** What is shorter could be found by chance. */
    private static final int SHORTEST = 8;

    private final Map<Secret, Set<String>> known = new EnumMap<>(Secret.class);

    void add(Secret kind, String value) {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("no secret worth the name: " + kind);
        }
        known.computeIfAbsent(kind, _ -> new TreeSet<>()).add(value);
    }

    void addAll(Secret kind, Collection<String> values) {
        values.forEach(value -> add(kind, value));
    }

    /** Which kinds there are. */
    Set<Secret> kinds() {
        return known.keySet();
    }

    /** Which kinds a text holds beside those that belong there, in clear or in a form that anybody can undo. */
    List<Secret> foundIn(String text, Set<Secret> belonging) {
        return known.entrySet().stream()
                .filter(kind -> !belonging.contains(kind.getKey()))
                .filter(kind -> kind.getValue().stream().flatMap(Secrets::forms).anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> forms(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                value,
                URLEncoder.encode(value, StandardCharsets.UTF_8),
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }
}
