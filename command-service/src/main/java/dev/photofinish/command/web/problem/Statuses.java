package dev.photofinish.command.web.problem;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;
import dev.photofinish.store.Refusal;
import dev.photofinish.store.StoreRefusal;
import org.springframework.http.HttpStatus;

/** The one place where a sort of refusal becomes a status code (rest-api §1). */
final class Statuses {
    private Statuses() {}

    static HttpStatus of(Refusal refusal) {
        return switch (refusal) {
            case CommandRefusal model -> of(model.kind());
            case StoreRefusal store -> of(store);
            default -> HttpStatus.CONFLICT;
        };
    }

    private static HttpStatus of(RefusalKind kind) {
        return switch (kind) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_NOW -> HttpStatus.BAD_REQUEST;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static HttpStatus of(StoreRefusal refusal) {
        return switch (refusal) {
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    static String sentence(Refusal refusal) {
        return switch (refusal) {
            case CommandRefusal model -> model.sentence();
            case StoreRefusal.CONFLICT -> "Somebody else changed the same thing at the same time; try again";
            case StoreRefusal.TOO_BUSY -> "Too much is going on right now; try again in a moment";
            default -> refusal.code();
        };
    }
}
