package dev.photofinish.command.web.problem;

import org.springframework.http.HttpStatus;

/** What the edge itself refuses, before any model is asked. */
public enum EdgeRefusal {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    MALFORMED_JSON(HttpStatus.UNPROCESSABLE_CONTENT, "The body is not JSON"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large");

    private final HttpStatus status;
    private final String sentence;

    EdgeRefusal(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return sentence;
    }
}
