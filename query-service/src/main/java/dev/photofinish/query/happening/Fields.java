package dev.photofinish.query.happening;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The own fields of an event by their names on the wire, in order; what there is not is null. */
final class Fields {
    private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

    static Fields of(String name, @Nullable Object value) {
        return new Fields().and(name, value);
    }

    Fields and(String name, @Nullable Object value) {
        all.put(name, value);
        return this;
    }

    Fields and(Fields more) {
        all.putAll(more.all);
        return this;
    }

    Map<String, @Nullable Object> all() {
        return Collections.unmodifiableMap(all);
    }
}
