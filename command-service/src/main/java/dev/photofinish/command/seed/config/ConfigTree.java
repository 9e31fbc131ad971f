package dev.photofinish.command.seed.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * A configuration as tables of tables and values. What has another type than expected counts as absent.
 *
 * @param values tables are maps again, arrays are lists
 */
record ConfigTree(Map<String, Object> values) {
    static ConfigTree of(TomlTable table) {
        var values = new LinkedHashMap<String, Object>();
        table.entrySet().forEach(entry -> values.put(entry.getKey(), plain(entry.getValue())));
        return new ConfigTree(values);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case TomlTable table -> of(table).values;
            case TomlArray array ->
                array.toList().stream().map(ConfigTree::plain).toList();
            default -> value;
        };
    }

    /** This one on top of its parent: tables are merged key by key, anything else replaces what the parent says. */
    ConfigTree over(ConfigTree parent) {
        return new ConfigTree(merged(parent.values, values));
    }

    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        var merged = new LinkedHashMap<>(below);
        above.forEach((key, value) -> {
            var inherited = below.get(key);
            merged.put(
                    key,
                    value instanceof Map<?, ?> table && inherited instanceof Map<?, ?> base
                            ? merged(table(base), table(table))
                            : value);
        });
        return merged;
    }

    @SuppressWarnings("unchecked") // tables are made above, with names as keys
    private static Map<String, Object> table(Map<?, ?> table) {
        return (Map<String, Object>) table;
    }

    ConfigTree without(String key) {
        var rest = new LinkedHashMap<>(values);
        rest.remove(key);
        return new ConfigTree(rest);
    }

    /** The names of the tables at the top. */
    Set<String> tables() {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Map)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> text(String table, String key) {
        return value(table, key, String.class);
    }

    Optional<Boolean> flag(String table, String key) {
        return value(table, key, Boolean.class);
    }

    Optional<Integer> count(String table, String key) {
        return value(table, key, Long.class)
                .filter(number -> number == number.intValue())
                .map(Long::intValue);
    }

    /** A whole or broken number. */
    Optional<Double> number(String table, String key) {
        return value(table, key, Number.class).map(Number::doubleValue);
    }

    private <T> Optional<T> value(String table, String key, Class<T> type) {
        return values.get(table) instanceof Map<?, ?> found && type.isInstance(found.get(key))
                ? Optional.of(type.cast(found.get(key)))
                : Optional.empty();
    }
}
