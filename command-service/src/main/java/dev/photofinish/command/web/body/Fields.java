package dev.photofinish.command.web.body;

import dev.photofinish.web.problem.FieldError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a body field by field and gathers what is wrong; {@link #check()} then says it all at once. What is wrong reads
 * as a harmless value until then. Unknown fields are ignored.
 */
public final class Fields {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LAST_YEAR = 9999;

    private final JsonNode body;
    private final String path;
    private final List<FieldError> errors;

    Fields(JsonNode body) {
        this(body, "", new ArrayList<>());
        if (!body.isObject()) {
            reject("body", "must be a JSON object");
        }
    }

    private Fields(JsonNode body, String path, List<FieldError> errors) {
        this.body = body;
        this.path = path;
        this.errors = errors;
    }

    /** Whether the body speaks of it at all, be it to say null. */
    public boolean has(String name) {
        return body.has(name);
    }

    /** A text that must be there; empty when it is not. */
    public String requiredText(String name) {
        var text = optionalText(name);
        if (text == null && !rejected(name)) {
            reject(name, "is required");
        }
        return text == null ? "" : text;
    }

    /** A text; null when absent or null. */
    public @Nullable String optionalText(String name) {
        var node = field(name);
        if (node == null) {
            return null;
        }
        if (!node.isString()) {
            reject(name, "must be a text");
            return null;
        }
        var text = node.stringValue();
        if (text.length() > LONGEST_TEXT || !storable(text)) {
            reject(name, "is too long or has characters that cannot be kept");
            return null;
        }
        return text;
    }

    /** A list of texts; null when absent or null. */
    public @Nullable List<String> optionalTexts(String name) {
        var node = field(name);
        if (node == null) {
            return null;
        }
        if (!node.isArray() || !node.valueStream().allMatch(JsonNode::isString)) {
            reject(name, "must be a list of texts");
            return null;
        }
        return node.valueStream().map(JsonNode::stringValue).toList();
    }

    /** A truth value. */
    public boolean flag(String name, boolean otherwise) {
        var node = body.get(name);
        if (node == null) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            reject(name, "must be true or false");
            return otherwise;
        }
        return node.booleanValue();
    }

    /** A truth value; null when absent or null. */
    public @Nullable Boolean optionalFlag(String name) {
        return field(name) == null ? null : flag(name, false);
    }

    /** A whole number; null when absent or null. */
    public @Nullable Integer optionalInteger(String name) {
        var node = field(name);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            reject(name, "must be a whole number");
            return null;
        }
        return node.intValue();
    }

    /** A number, with or without a fraction; null when absent or null. */
    public @Nullable Double optionalNumber(String name) {
        var node = field(name);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            reject(name, "must be a number");
            return null;
        }
        return node.asDouble(Double.POSITIVE_INFINITY);
    }

    /** A moment in ISO 8601, in UTC when it names no offset; null when absent or null. */
    public @Nullable Instant optionalInstant(String name) {
        var text = optionalText(name);
        if (text == null) {
            return null;
        }
        try {
            var local = text.matches(".*(Z|z|[+-]\\d{2}(:?\\d{2})?)$") && text.contains("T")
                    ? OffsetDateTime.parse(text)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime()
                    : LocalDateTime.parse(text);
            if (local.getYear() < 1 || local.getYear() > LAST_YEAR) {
                throw new DateTimeException("beyond the calendar");
            }
            return local.toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            reject(name, "must be a date and time in ISO 8601");
            return null;
        }
    }

    /** The fields of an object, which are complained about here; null when absent or null. */
    public @Nullable Fields optionalObject(String name) {
        var node = field(name);
        if (node == null) {
            return null;
        }
        if (!node.isObject()) {
            reject(name, "must be an object");
            return null;
        }
        return new Fields(node, path + name + ".", errors);
    }

    /** The fields of each object of a list, which are complained about here; null when absent or null. */
    public @Nullable List<Fields> optionalObjects(String name, int most) {
        var node = field(name);
        if (node == null) {
            return null;
        }
        if (!node.isArray() || node.size() > most || !node.valueStream().allMatch(JsonNode::isObject)) {
            reject(name, "must be a list of at most " + most + " objects");
            return null;
        }
        var objects = new ArrayList<Fields>();
        for (var element : node) {
            objects.add(new Fields(element, path + name + "[" + objects.size() + "].", errors));
        }
        return objects;
    }

    /** An object nobody looks into. */
    public void anyObject(String name) {
        var node = body.get(name);
        if (node != null && !node.isObject()) {
            reject(name, "must be an object");
        }
    }

    /** Notes that something is wrong. */
    public void reject(String name, String message) {
        errors.add(new FieldError(path + name, message));
    }

    /** Fails with everything that is wrong, if anything is. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
    }

    /** Whether something is wrong with the field already. */
    public boolean rejected(String name) {
        return !body.isObject()
                || errors.stream().anyMatch(error -> error.field().equals(path + name));
    }

    private @Nullable JsonNode field(String name) {
        var node = body.get(name);
        return node == null || node.isNull() ? null : node;
    }

    /** Neither the database nor UTF-8 can keep a NUL or half a surrogate pair. */
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
