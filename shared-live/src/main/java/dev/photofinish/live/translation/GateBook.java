package dev.photofinish.live.translation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Texts of gates: whole ones, else by the first pattern that fits, in the order of the file (domain §12, rule 2).
 *
 * @param whole texts that need no pattern
 */
record GateBook(Map<String, String> whole, List<Phrase> patterns) {
    /** Keeps its own copies. */
    GateBook {
        whole = Map.copyOf(whole);
        patterns = List.copyOf(patterns);
    }

    /** The text; the same when nothing fits. */
    String translate(String english, UnaryOperator<String> names) {
        String exact = whole.get(english);
        if (exact != null) {
            return exact;
        }
        for (Phrase pattern : patterns) {
            List<String> taken = pattern.taken(english);
            if (taken != null) {
                return pattern.say(taken.stream().map(names).toList());
            }
        }
        return english;
    }
}
