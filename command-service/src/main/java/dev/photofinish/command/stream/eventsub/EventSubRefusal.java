package dev.photofinish.command.stream.eventsub;

import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Why a message is not taken. */
enum EventSubRefusal implements HttpRefusal {
    NOT_FROM_TWITCH(HttpStatus.FORBIDDEN, "This is no message of Twitch's"),
    NOT_TOLD(HttpStatus.NOT_FOUND, "Nothing is listened to here");

    private final HttpStatus status;
    private final String sentence;

    EventSubRefusal(HttpStatus status, String sentence) {
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

    ProblemException exception() {
        return new ProblemException(Problem.of(this, sentence));
    }
}
