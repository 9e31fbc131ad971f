package dev.photofinish.command.tournament.model;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a tournament says no (tournaments §3, §4). */
public enum TournamentRejection implements CommandRefusal {
    UNKNOWN_TOURNAMENT(UNKNOWN, "There is no such tournament"),
    UNKNOWN_POOL(UNKNOWN, "The tournament has no such pool"),
    UNKNOWN_PERMALINK(UNKNOWN, "The pool has no such permalink"),

    POOL_NAME_TAKEN(CONFLICT, "The tournament has a pool of that name already"),
    PERMALINK_TWICE(CONFLICT, "The pool has that permalink already"),
    RUNS_UNDER_WAY(CONFLICT, "Somebody is still playing; wait for the runs under way, or disqualify them"),
    POOL_PLAYED(CONFLICT, "Runs were played in that pool; retire its permalinks instead"),
    PERMALINK_PLAYED(CONFLICT, "Runs were played on that permalink; retire it instead"),
    NO_CHANNEL(CONFLICT, "The tournament is announced in no channel"),
    CHANNEL_TAKEN(CONFLICT, "Another tournament is announced in that channel"),

    TOO_MANY_POOLS(CONFLICT, "The tournament has as many pools as it can take"),
    TOO_MANY_PERMALINKS(CONFLICT, "The tournament has no place for so many permalinks"),
    UNSUITABLE_URL(
            INVALID, "A permalink is an absolute http or https address of at most 500 characters, of a public host");

    private final RefusalKind kind;
    private final String sentence;

    TournamentRejection(RefusalKind kind, String sentence) {
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
