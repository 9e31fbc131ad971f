package dev.photofinish.web.limit;

import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why somebody has to wait. */
public enum LimitRefusal implements HttpRefusal {
    RATE_LIMITED("Your address asks for this too often; try again in a moment"),
    TOO_MANY_CONNECTIONS("Your address has too many connections open");

    private final String sentence;

    LimitRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    /** The refusal as a problem. */
    public Problem problem() {
        return Problem.of(this, sentence);
    }

    /** The refusal on its way to the client, with the time to wait in whole seconds. */
    public ProblemException until(Duration wait) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, seconds(wait));
        return new ProblemException(problem(), headers);
    }

    /** As {@code Retry-After} spells it: never too short. */
    public static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }
}
