package dev.photofinish.command.racetime.rest;

import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Racetime.gg did not do its part. */
public enum RacetimeFailed implements HttpRefusal {
    RACETIME_FAILED;

    @Override
    public String code() {
        return name();
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.BAD_GATEWAY;
    }

    /** On its way to the client, with what is known of it. */
    public static ProblemException of(String why) {
        return new ProblemException(Problem.of(RACETIME_FAILED, why));
    }
}
