package dev.photofinish.command.web.problem;

import dev.photofinish.web.problem.HttpRefusal;
import org.springframework.http.HttpStatus;

/** What the edge itself refuses, before any model is asked. */
public enum EdgeRefusal implements HttpRefusal {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    MALFORMED_JSON(HttpStatus.UNPROCESSABLE_CONTENT, "The body is not JSON"),
    INVALID_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT, "The request is not valid");

    private final HttpStatus status;
    private final String sentence;

    EdgeRefusal(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    String sentence() {
        return sentence;
    }
}
