package dev.photofinish.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

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
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A refusal without fields. */
    public static Problem of(HttpRefusal refusal, String detail) {
        return of(refusal.code(), refusal.status(), detail);
    }

    /** A refusal because of at least one field. */
    public static Problem of(HttpRefusal refusal, List<FieldError> errors) {
        var detail = errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; "));
        var status = refusal.status();
        return new Problem(type(refusal.code()), phrase(status), status.value(), detail, List.copyOf(errors));
    }

    /** A refusal that only its code and status tell from others. */
    public static Problem of(String code, HttpStatusCode status, String detail) {
        return new Problem(type(code), phrase(status), status.value(), detail, null);
    }

    /** The body, ready to send. */
    public byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    static String phrase(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null ? "Refused" : known.getReasonPhrase();
    }

    private static String type(String code) {
        return TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
