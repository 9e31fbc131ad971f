package dev.photofinish.live.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of bosses, regions and places (domain §12, rule 1). */
final class NameBook {
    /** What stands between the parts of a name. */
    static final String JOINT = " - ";

    /** Patterns within what patterns captured; whatever is deeper stays as it is. */
    private static final int DEEPEST = 4;

    private final List<Map<String, String>> tables;
    private final List<Phrase> patterns;

    /**
     * A book of names.
     *
     * @param tables asked one after the other for the whole name
     * @param patterns in the order of the file; those without placeholders are tried first
     */
    NameBook(List<Map<String, String>> tables, List<Phrase> patterns) {
        this.tables = List.copyOf(tables);
        this.patterns = Stream.concat(
                        patterns.stream().filter(Phrase::literal),
                        patterns.stream().filter(phrase -> !phrase.literal()))
                .toList();
    }

    /** The name, or the name of each part; the same when it is not in the book. */
    String translate(String name) {
        return translate(name, DEEPEST);
    }

    private String translate(String name, int depth) {
        String known = known(name, depth);
        if (known != null || !name.contains(JOINT)) {
            return known == null ? name : known;
        }
        return Arrays.stream(name.split(JOINT, -1))
                .map(part -> translate(part, depth))
                .collect(Collectors.joining(JOINT));
    }

    private @Nullable String known(String name, int depth) {
        for (Map<String, String> table : tables) {
            String exact = table.get(name);
            if (exact != null) {
                return exact;
            }
        }
        return depth == 0 ? null : fitting(name, depth);
    }

    /** A placeholder stays within a part: the region before a place is not the place's. */
    private @Nullable String fitting(String name, int depth) {
        for (Phrase pattern : patterns) {
            List<String> taken = pattern.taken(name);
            if (taken != null && taken.stream().noneMatch(part -> part.contains(JOINT))) {
                return pattern.say(
                        taken.stream().map(part -> translate(part, depth - 1)).toList());
            }
        }
        return null;
    }
}
