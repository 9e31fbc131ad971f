package dev.photofinish.command.solo;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why training alone is refused (rest-api §8). */
public enum SoloRejection implements CommandRefusal {
    UNKNOWN_SESSION(UNKNOWN, "There is no such solo session"),
    UNKNOWN_SEED(UNKNOWN, "The session has no seed"),
    NOT_YOUR_SESSION(FORBIDDEN, "This is somebody else's session"),
    SESSION_OVER(NOT_NOW, "The session is over"),
    NOT_A_TRAINING_POOL(NOT_NOW, "There is no training pool of that name"),
    NO_SEED(NOT_NOW, "The pool has no available seed"),
    ALREADY_TRAINING(CONFLICT, "You have an active session already; finish or abandon it first");

    private final RefusalKind kind;
    private final String sentence;

    SoloRejection(RefusalKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
