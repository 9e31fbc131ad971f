package dev.photofinish.command.run.pack;

import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why somebody gets no pack, although the race has released them (rest-api §5.4). */
enum SeedPackRejection implements CommandRefusal {
    NOT_YOUR_PACK(FORBIDDEN, "This pack is for its player, the organizer and the casters of the race"),
    UNKNOWN_SEED(UNKNOWN, "The race has no seed");

    private final RefusalKind kind;
    private final String sentence;

    SeedPackRejection(RefusalKind kind, String sentence) {
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
