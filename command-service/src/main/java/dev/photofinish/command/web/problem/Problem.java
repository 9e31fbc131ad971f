package dev.photofinish.command.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.photofinish.command.web.body.FieldError;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * The body of every refusal (better L7).
 *
 * @param type stable name of the reason, {@code urn:photofinish:refusal:<code>}
 * @param title the status in words
 * @param detail the reason as a sentence for people; clients show it as it is
 * @param errors what is wrong field by field; left out unless the request was invalid
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FieldError> errors) {
    private static final String TYPE = "urn:photofinish:refusal:";

    static Problem of(String code, HttpStatusCode status, String detail) {
        return of(code, status, detail, null);
    }

    static Problem of(String code, HttpStatusCode status, String detail, @Nullable List<FieldError> errors) {
        var known = HttpStatus.resolve(status.value());
        var type = TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, known == null ? "Refused" : known.getReasonPhrase(), status.value(), detail, errors);
    }
}
