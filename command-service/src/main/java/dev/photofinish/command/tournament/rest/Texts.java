package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.web.body.Fields;
import org.jspecify.annotations.Nullable;

/** Texts out of bodies, trimmed; what does not fit is noted there. */
final class Texts {
    private Texts() {}

    /** One that must be there, with at least one character. */
    static String required(Fields body, String field, int longest) {
        var text = body.requiredText(field).strip();
        if (!body.rejected(field) && (text.isEmpty() || length(text) > longest)) {
            body.reject(field, "must have 1 to " + longest + " characters");
        }
        return text;
    }

    /** One that may be left out; null then, and when there are only blanks. */
    static @Nullable String optional(Fields body, String field, int longest) {
        var text = body.optionalText(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (length(text.strip()) > longest) {
            body.reject(field, "must have at most " + longest + " characters");
        }
        return text.strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
