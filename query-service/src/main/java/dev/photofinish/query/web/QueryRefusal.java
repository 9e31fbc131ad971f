package dev.photofinish.query.web;

import dev.photofinish.web.problem.FieldError;
import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Every way in which a read can be refused. What the write side refuses as well goes by the same code there. */
public enum QueryRefusal implements HttpRefusal {
    RACE_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_RACE"),
    SESSION_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_SESSION"),
    ORGANIZATION_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_ORGANIZATION"),
    TOURNAMENT_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_TOURNAMENT"),
    PERMALINK_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_PERMALINK"),
    RUN_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_RUN"),
    LIVE_RACE_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_LIVE_RACE"),
    ROOM_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_ROOM"),
    PROFILE_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_PROFILE"),
    REQUEST_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_REQUEST"),
    USER_NOT_FOUND(HttpStatus.NOT_FOUND, "UNKNOWN_USER"),
    PROJECTION_NOT_FOUND(HttpStatus.NOT_FOUND),
    UNKNOWN_STATUS(HttpStatus.BAD_REQUEST),
    UNKNOWN_EVENT_TYPE(HttpStatus.BAD_REQUEST),
    UNKNOWN_MOMENT(HttpStatus.BAD_REQUEST),
    RACE_NOT_STARTED(HttpStatus.BAD_REQUEST),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED"),
    NOT_PERMITTED(HttpStatus.FORBIDDEN),
    RESULTS_HIDDEN(HttpStatus.FORBIDDEN),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "ADMINS_ONLY"),
    INVALID_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;
    private final String code;

    QueryRefusal(HttpStatus status) {
        this.status = status;
        this.code = name();
    }

    QueryRefusal(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    /** Refuses, with a text for people. */
    public RefusedRequest because(String detail) {
        return new RefusedRequest(Problem.of(this, detail));
    }

    /** Refuses because of one field. */
    public RefusedRequest because(String field, String message) {
        return new RefusedRequest(Problem.of(this, List.of(new FieldError(field, message))));
    }
}
