package dev.photofinish.web.idempotency;

import dev.photofinish.web.problem.FieldError;
import dev.photofinish.web.problem.HttpRefusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why a request with a key is not carried out. */
enum IdempotencyRefusal implements HttpRefusal {
    IDEMPOTENCY_KEY_INVALID(
            HttpStatus.UNPROCESSABLE_CONTENT, "must be given once, as 1 to 128 visible ASCII characters"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "stands for a request with another body already"),
    REQUEST_UNDER_WAY(HttpStatus.CONFLICT, "The same request is still being carried out; ask again in a moment"),
    ANSWER_LOST(HttpStatus.CONFLICT, "The request was carried out before, but its answer cannot be shown again");

    private final HttpStatus status;
    private final String sentence;

    IdempotencyRefusal(HttpStatus status, String sentence) {
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
        var headers = new HttpHeaders();
        if (this == REQUEST_UNDER_WAY) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        var problem = status == HttpStatus.UNPROCESSABLE_CONTENT
                ? Problem.of(this, List.of(new FieldError(RequestName.HEADER, sentence)))
                : Problem.of(this, sentence);
        return new ProblemException(problem, headers);
    }
}
