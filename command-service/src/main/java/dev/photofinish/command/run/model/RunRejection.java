package dev.photofinish.command.run.model;

import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a run says no. */
public enum RunRejection implements CommandRefusal {
    RACE_NOT_RUNNING(NOT_NOW, "The race is not running"),
    RUN_ABANDONED(NOT_NOW, "The run was abandoned and cannot finish any more"),
    RUN_IS_OVER(NOT_NOW, "The run is over already"),
    RUN_DISQUALIFIED(NOT_NOW, "The player is disqualified already");

    private final RefusalKind kind;
    private final String sentence;

    RunRejection(RefusalKind kind, String sentence) {
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
