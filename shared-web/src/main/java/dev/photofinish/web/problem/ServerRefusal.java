package dev.photofinish.web.problem;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What either service may answer whatever it was asked. */
public enum ServerRefusal implements HttpRefusal {
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
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

    /** The refusal on its way to the client. */
    public ProblemException with(HttpHeaders headers) {
        return new ProblemException(Problem.of(this, sentence), headers);
    }

    /** The refusal of something that may well succeed after a while. */
    public ProblemException until(Duration wait) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        return with(headers);
    }

    /** The refusal of something that may well succeed the next time. */
    ProblemException passing() {
        return until(Duration.ofSeconds(1));
    }
}
