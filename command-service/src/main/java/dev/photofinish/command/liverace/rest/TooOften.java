package dev.photofinish.command.liverace.rest;

import dev.photofinish.web.limit.LimitRefusal;
import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What is asked for too often, whatever the address (tournaments §11.3). */
enum TooOften implements HttpRefusal {
    PLANNING("LIVE_RACES_TOO_OFTEN", "The organization has planned as many live races as it may in an hour"),
    RECORDING("RECORDED_TOO_OFTEN", "Results are recorded by hand too often; try again in a moment"),
    LISTING("LISTED_TOO_OFTEN", "You ask too often who is eligible; try again in a moment");

    private final String code;
    private final String sentence;

    TooOften(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    /** The refusal on its way to the client, with the time to wait. */
    ProblemException until(Duration wait) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, LimitRefusal.seconds(wait));
        return new ProblemException(Problem.of(this, sentence), headers);
    }
}
