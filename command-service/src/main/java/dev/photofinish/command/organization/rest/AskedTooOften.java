package dev.photofinish.command.organization.rest;

import dev.photofinish.web.problem.HttpRefusal;
import org.springframework.http.HttpStatus;

/** Somebody asked for as many organizations as they may in a day. */
enum AskedTooOften implements HttpRefusal {
    REQUESTS_TOO_OFTEN;

    static final String SENTENCE = "You have asked for as many organizations as you may in a day";

    @Override
    public String code() {
        return name();
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.TOO_MANY_REQUESTS;
    }
}
