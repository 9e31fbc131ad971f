package dev.photofinish.query.web;

import dev.photofinish.store.Refusal;
import org.springframework.http.HttpStatus;

/** Every way in which a read can be refused, with its status and title. */
public enum QueryRefusal implements Refusal {
    RACE_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such race"),
    PROJECTION_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such read model"),
    NO_REBUILD_YET(HttpStatus.NOT_FOUND, "This read model was never rebuilt"),
    PAGE_NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    UNKNOWN_STATUS(HttpStatus.BAD_REQUEST, "Unknown status"),
    UNKNOWN_EVENT_TYPE(HttpStatus.BAD_REQUEST, "Unknown event type"),
    UNKNOWN_MOMENT(HttpStatus.BAD_REQUEST, "Not a moment of the race"),
    RACE_NOT_STARTED(HttpStatus.BAD_REQUEST, "The race has not started"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in first"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Not allowed"),
    INVALID_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT, "The request is not valid"),
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    TOO_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too much to do right now"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here");

    private final HttpStatus status;
    private final String title;

    QueryRefusal(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name();
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Refuses, with a text for people. */
    public RefusedRequest because(String detail) {
        return new RefusedRequest(Problem.of(this, detail));
    }

    /** Refuses because of one field. */
    public RefusedRequest because(String field, String message) {
        return new RefusedRequest(Problem.of(this, field, message));
    }
}
