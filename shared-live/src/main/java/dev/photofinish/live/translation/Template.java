package dev.photofinish.live.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with placeholders between them. */
record Template(List<Piece> pieces) {
    /** What a pattern may capture (domain §12, rule 2). */
    private static final Set<String> KNOWN = Set.of("boss", "zone", "zone1", "zone2", "location", "direction", "name");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    sealed interface Piece {}

    record Words(String words) implements Piece {}

    record Placeholder(String name) implements Piece {}

    /**
     * Reads a text with {@code {placeholders}}.
     *
     * @throws BrokenLocaleException when one is unknown
     */
    static Template of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            if (!KNOWN.contains(braces.group(1))) {
                throw new BrokenLocaleException("\"" + text + "\" has the unknown placeholder " + braces.group());
            }
            words(text.substring(end, braces.start()), pieces);
            pieces.add(new Placeholder(braces.group(1)));
            end = braces.end();
        }
        words(text.substring(end), pieces);
        return new Template(List.copyOf(pieces));
    }

    List<String> placeholders() {
        return pieces.stream()
                .filter(Placeholder.class::isInstance)
                .map(piece -> ((Placeholder) piece).name())
                .toList();
    }

    String filled(UnaryOperator<String> value) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    switch (piece) {
                        case Words(String words) -> words;
                        case Placeholder(String name) -> value.apply(name);
                    });
        }
        return text.toString();
    }

    private static void words(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words));
        }
    }
}
