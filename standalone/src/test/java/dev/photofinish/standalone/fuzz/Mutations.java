package dev.photofinish.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes something else out of a valid JSON object: another shape, another value, or no JSON at all. Repeatable by seed. */
final class Mutations {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONG_TEXT = 20_000;
    private static final int DEEP = 600;

    private final Random random;
    private final List<String> values = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "-0.0",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"%_'\\\";--\"",
            "\"../../etc/passwd\"",
            "\"<script>alert(1)</script>\"",
            "\"2030-13-45T99:99:99Z\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"\u202e\uD83D\uDC80 e\u0301\"",
            "[]",
            "[[[[]]]]",
            "{}",
            "{\"$gt\":\"\"}",
            "\"" + "x".repeat(LONG_TEXT) + "\"",
            "[".repeat(DEEP) + "]".repeat(DEEP));

    Mutations(Random random) {
        this.random = random;
    }

    /** Mostly still JSON, so that what reads the fields has its share. */
    String of(String valid) {
        var text = changed(valid);
        return random.nextInt(4) == 0 ? torn(text) : text;
    }

    private String changed(String valid) {
        if (!(JSON.readTree(valid) instanceof ObjectNode object)) {
            return valid;
        }
        var fields = new ArrayList<>(object.propertyNames());
        var parts = new ArrayList<String>();
        var victim = fields.isEmpty() ? "" : fields.get(random.nextInt(fields.size()));
        int how = random.nextInt(6);
        for (var field : fields) {
            var pair = pair(field, object.get(field).toString());
            if (!field.equals(victim)) {
                parts.add(pair);
            } else {
                switch (how) {
                    case 0 -> {}
                    case 1 -> parts.addAll(List.of(pair, pair(field, value())));
                    case 2 ->
                        parts.add(pair(field + "\\u0000", object.get(field).toString()));
                    case 3 -> parts.add(pair(field, near(object.get(field))));
                    default -> parts.add(pair(field, value()));
                }
            }
        }
        if (random.nextInt(5) == 0) {
            parts.add(pair("unknown_" + random.nextInt(9), value()));
        }
        return "{" + String.join(",", parts) + "}";
    }

    /** A value of the same kind, close by. */
    private String near(JsonNode value) {
        if (value.isNumber()) {
            return Long.toString(value.asLong() + random.nextInt(-3, 4));
        }
        return value.isString() ? "\"" + value.asString("") + (char) ('!' + random.nextInt(90)) + "\"" : value();
    }

    private String value() {
        return values.get(random.nextInt(values.size()));
    }

    private String torn(String text) {
        if (text.isEmpty()) {
            return "";
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (char) random.nextInt(1, 128) + text.substring(at);
            case 2 -> text.substring(at);
            default -> text + text;
        };
    }

    private static String pair(String field, String value) {
        return "\"" + field + "\":" + value;
    }
}
