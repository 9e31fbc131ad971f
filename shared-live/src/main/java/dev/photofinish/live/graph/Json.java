package dev.photofinish.live.graph;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lenient reading of a schemaless document: what has the wrong type counts as absent. */
final class Json {
    private Json() {}

    static OptionalInt integer(@Nullable JsonNode node) {
        return node != null && node.isIntegralNumber() && node.canConvertToInt()
                ? OptionalInt.of(node.intValue())
                : OptionalInt.empty();
    }

    static @Nullable Integer integerOrNull(@Nullable JsonNode node) {
        OptionalInt value = integer(node);
        return value.isPresent() ? value.getAsInt() : null;
    }

    static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isString() ? node.stringValue() : null;
    }

    static String text(@Nullable JsonNode node, String otherwise) {
        String text = text(node);
        return text == null ? otherwise : text;
    }

    /** The elements of an array; none for anything else. */
    static Stream<JsonNode> elements(@Nullable JsonNode node) {
        return node != null && node.isArray() ? node.valueStream() : Stream.empty();
    }
}
