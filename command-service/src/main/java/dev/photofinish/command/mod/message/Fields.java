package dev.photofinish.command.mod.message;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object's fields, each of them absent unless it is what it should be. */
record Fields(ObjectNode object) {
    private static final int COORDINATES = 3;

    @Nullable
    String text(String name) {
        JsonNode value = object.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /** A whole number from 0 to what 32 bits hold: every mod in the race reads these figures into 32 bits. */
    @Nullable
    Integer count(String name) {
        JsonNode value = object.get(name);
        return value != null && value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0
                ? value.intValue()
                : null;
    }

    /** A time in ms, up to 24 days for the same reason. */
    @Nullable
    Long millis(String name) {
        Integer value = count(name);
        return value == null ? null : value.longValue();
    }

    /** The number of something in the game; 0 for none. */
    long entity(String name) {
        JsonNode value = object.get(name);
        return value != null && value.isIntegralNumber() && value.canConvertToLong() && value.longValue() > 0
                ? value.longValue()
                : 0;
    }

    @Nullable
    Position position(String name) {
        JsonNode value = object.get(name);
        if (value == null
                || !value.isArray()
                || value.size() != COORDINATES
                || !value.valueStream().allMatch(Fields::finite)) {
            return null;
        }
        return new Position(
                value.get(0).doubleValue(),
                value.get(1).doubleValue(),
                value.get(2).doubleValue());
    }

    private static boolean finite(JsonNode value) {
        return value.isNumber() && Double.isFinite(value.doubleValue());
    }
}
