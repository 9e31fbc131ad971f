package dev.photofinish.query.tournament.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Named values as texts, by name. Immutable; what is null is not there. */
record Said(SortedMap<String, String> values) {
    static final Said NOTHING = new Said(new TreeMap<>());

    Said {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** One value, if it is one. */
    static Said that(String name, @Nullable Object value) {
        return NOTHING.and(name, value);
    }

    /** One more. */
    Said and(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new TreeMap<>(values);
        more.put(name, value instanceof Instant moment ? moment.toString() : String.valueOf(value));
        return new Said(more);
    }
}
