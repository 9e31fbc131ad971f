package dev.photofinish.command.tournament.model;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a run in a tournament is refused (tournaments §5). */
public enum AsyncRunRejection implements CommandRefusal {
    UNKNOWN_RUN(UNKNOWN, "There is no such run"),
    NOT_YOUR_RUN(FORBIDDEN, "This is somebody else's run"),
    OWN_RUN(FORBIDDEN, "Nobody reviews their own run"),

    TOURNAMENT_INACTIVE(CONFLICT, "The tournament takes no new runs"),
    RACETIME_NOT_LINKED(CONFLICT, "Link your racetime.gg account in your settings first; this tournament asks for it"),
    ACTIVE_RUN(CONFLICT, "You have a run under way in this tournament; finish or forfeit it first"),
    NO_POOLS(CONFLICT, "The tournament has no pool yet"),
    POOL_USED_UP(CONFLICT, "You have played all your runs in that pool"),
    NO_PERMALINK(CONFLICT, "That pool has no permalink left for you"),

    RACED_IN_A_ROOM(CONFLICT, "This run is raced in a room on racetime.gg; finish or give up there"),
    NOT_PENDING(CONFLICT, "The run does not wait for its start"),
    TOO_LATE_TO_START(CONFLICT, "The time to start was over"),
    NOT_IN_PROGRESS(CONFLICT, "The run is not in progress"),
    NOT_ACTIVE(CONFLICT, "The run is over"),
    NOT_OVER(CONFLICT, "The run is not over yet"),
    NOT_FINISHED(CONFLICT, "Only a finished run is reviewed"),
    ALREADY_REATTEMPTED(CONFLICT, "Another run has taken the place of this one"),
    NO_REATTEMPTS_LEFT(CONFLICT, "There are no re-attempts left for you in this tournament"),
    SLOT_TAKEN(CONFLICT, "The place of this run was taken by another meanwhile"),

    REASON_NEEDED(INVALID, "Say why"),
    UNSUITABLE_URL(INVALID, "A link is an absolute http or https address of a public host");

    private final RefusalKind kind;
    private final String sentence;

    AsyncRunRejection(RefusalKind kind, String sentence) {
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
