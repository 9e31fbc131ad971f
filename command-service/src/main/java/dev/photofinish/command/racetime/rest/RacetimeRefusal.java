package dev.photofinish.command.racetime.rest;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why nothing comes of a wish about rooms. */
enum RacetimeRefusal implements CommandRefusal {
    UNKNOWN_ROOM(UNKNOWN, "racetime.gg has no such room"),
    UNKNOWN_BOT(UNKNOWN, "There is no bot of ours in that category"),
    NO_BOT_THERE(CONFLICT, "There is no bot of ours in that category, which would have to watch the room");

    private final RefusalKind kind;
    private final String sentence;

    RacetimeRefusal(RefusalKind kind, String sentence) {
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
