package dev.photofinish.web.problem;

import org.springframework.http.HttpStatus;

/** What either service may answer whatever it was asked. */
public enum ServerRefusal implements HttpRefusal {
    CONFLICT(HttpStatus.CONFLICT, "Somebody else changed the same thing at the same time; try again"),
    TOO_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Too much is going on right now; try again in a moment");

    private final HttpStatus status;
    private final String sentence;

    ServerRefusal(HttpStatus status, String sentence) {
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

    /** The refusal as a problem. */
    public Problem problem() {
        return Problem.of(this, sentence);
    }
}
