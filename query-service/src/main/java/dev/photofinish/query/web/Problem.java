package dev.photofinish.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The body of every refusal (RFC 9457, better L7).
 *
 * @param type stable name of the kind of refusal
 * @param detail a text for people
 * @param errors on 422 only: which fields, and why
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FieldError> errors) {

    static Problem of(QueryRefusal refusal, String detail) {
        return new Problem(
                type(refusal.code()), refusal.title(), refusal.status().value(), detail, null);
    }

    static Problem of(QueryRefusal refusal, String field, String message) {
        return new Problem(
                type(refusal.code()),
                refusal.title(),
                refusal.status().value(),
                field + " " + message,
                List.of(new FieldError(field, message)));
    }

    /** For refusals that the framework words: only the status is told, nothing of its insides. */
    static Problem of(HttpStatus status) {
        return new Problem(
                type(status.name()), status.getReasonPhrase(), status.value(), status.getReasonPhrase(), null);
    }

    private static String type(String code) {
        return "urn:photofinish:refusal:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
