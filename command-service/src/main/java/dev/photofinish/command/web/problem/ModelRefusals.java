package dev.photofinish.command.web.problem;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;
import dev.photofinish.store.Refusal;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.RefusalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The one place where a sort of refusal by the model becomes a status code (rest-api §1). */
@Component
final class ModelRefusals implements RefusalWords {
    @Override
    public @Nullable Problem of(Refusal refusal) {
        return refusal instanceof CommandRefusal model
                ? Problem.of(model.code(), status(model.kind()), model.sentence())
                : null;
    }

    private static HttpStatus status(RefusalKind kind) {
        return switch (kind) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_NOW -> HttpStatus.BAD_REQUEST;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
