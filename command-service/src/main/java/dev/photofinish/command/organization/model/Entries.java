package dev.photofinish.command.organization.model;

import java.util.HashMap;
import java.util.Map;

/** Maps with one entry more, or less. */
final class Entries {
    private Entries() {}

    static <V> Map<String, V> with(Map<String, V> entries, String key, V value) {
        var more = new HashMap<>(entries);
        more.put(key, value);
        return more;
    }

    static <V> Map<String, V> without(Map<String, V> entries, String key) {
        var less = new HashMap<>(entries);
        less.remove(key);
        return less;
    }
}
