package dev.photofinish.command.racetime.model;

import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why something about a room is refused. */
public enum RoomRejection implements CommandRefusal {
    UNKNOWN_ROOM(UNKNOWN, "There is no such room, or it is not watched"),
    NOT_INVITED(NOT_NOW, "The room does not show that they are invited");

    private final RefusalKind kind;
    private final String sentence;

    RoomRejection(RefusalKind kind, String sentence) {
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
