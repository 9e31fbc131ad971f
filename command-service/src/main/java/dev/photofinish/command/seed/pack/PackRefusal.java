package dev.photofinish.command.seed.pack;

import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why a pack cannot be downloaded (rest-api §5.4). What is wrong with the server's zip is no fault of the server's. */
enum PackRefusal implements HttpRefusal {
    PACK_GONE(HttpStatus.GONE, "The seed's pack is no longer on the server; the organizer can draw another seed"),
    PACK_DAMAGED(
            HttpStatus.CONFLICT, "The seed's pack on the server is no whole zip; the organizer can draw another seed"),
    PACK_TOO_LARGE(
            HttpStatus.CONFLICT,
            "The seed's pack on the server is too large to be made yours; the organizer can draw another seed"),
    TOO_MANY_DOWNLOADS(HttpStatus.TOO_MANY_REQUESTS, "You are downloading other packs; let one of them finish first");

    /** Long enough for a pack to come to an end, short enough to be waited for. */
    private static final String RETRY_SECONDS = "10";

    private final HttpStatus status;
    private final String sentence;

    PackRefusal(HttpStatus status, String sentence) {
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
    ProblemException exception() {
        var headers = new HttpHeaders();
        if (this == TOO_MANY_DOWNLOADS) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return new ProblemException(Problem.of(this, sentence), headers);
    }
}
