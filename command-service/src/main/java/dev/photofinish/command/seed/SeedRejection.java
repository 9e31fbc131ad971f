package dev.photofinish.command.seed;

import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a pool says no (rest-api §9). */
public enum SeedRejection implements CommandRefusal {
    UNKNOWN_CLAIM(UNKNOWN, "No such seed is set aside"),
    NO_SEED(NOT_NOW, "The pool has no available seed left"),
    PURPOSE_LENGTH(INVALID, "A purpose has 1 to 200 characters");

    private final RefusalKind kind;
    private final String sentence;

    SeedRejection(RefusalKind kind, String sentence) {
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
