package dev.photofinish.command.liverace.model;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a live race says no (tournaments §8). */
public enum LiveRaceRejection implements CommandRefusal {
    UNKNOWN_LIVE_RACE(UNKNOWN, "There is no such live race"),

    LIVE_RACES_NOT_ALLOWED(FORBIDDEN, "The organization does not hold live races"),

    TOURNAMENT_INACTIVE(INVALID, "The tournament is not active"),
    POOL_ELSEWHERE(INVALID, "The tournament has no such pool"),
    PERMALINK_ELSEWHERE(INVALID, "The pool has no such permalink"),
    IN_THE_PAST(INVALID, "A live race is planned for a moment to come"),
    PROFILE_ELSEWHERE(INVALID, "The organization has no such race room profile"),
    EPISODE_TAKEN(CONFLICT, "There is a live race of that episode already"),

    NOT_WHILE_SCHEDULED(CONFLICT, "Not now: the live race is scheduled, and has no room yet"),
    NOT_WHILE_PENDING(CONFLICT, "Not now: the live race is pending, and its room is open"),
    NOT_WHILE_IN_PROGRESS(CONFLICT, "Not now: the live race is in progress"),
    NOT_WHEN_FINISHED(CONFLICT, "Not now: the live race is finished"),
    NOT_WHEN_CANCELLED(CONFLICT, "Not now: the live race is cancelled"),
    FIXED_ONCE_OPEN(CONFLICT, "The live race is pending: only its title, goal and permalink may change"),
    SEED_REVEALED(CONFLICT, "The live race is pending, and its players know the permalink already"),
    FORCE_NEEDED(CONFLICT, "The live race is in progress; to call it off, force it and give a reason"),

    ROOM_OPENING(CONFLICT, "The room is being opened at this moment; look again in a minute"),
    NO_ROOM(CONFLICT, "The live race has no room; name it"),
    ROOM_ELSEWHERE(CONFLICT, "That room is the room of another live race, or of another category"),
    ROOM_NOT_OVER(CONFLICT, "The race in the room is not over; try again when it is"),
    ROOM_CANCELLED(CONFLICT, "The race in the room was cancelled; to record it, force it"),
    RESULTS_FINAL(CONFLICT, "The results stand; to change them, force it and give a reason"),
    PERMALINK_NEEDED(CONFLICT, "Say first which permalink was played");

    private final RefusalKind kind;
    private final String sentence;

    LiveRaceRejection(RefusalKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    /** That something does not go in that phase. */
    public static LiveRaceRejection in(LiveRacePhase phase) {
        return switch (phase) {
            case NEW, DELETED -> UNKNOWN_LIVE_RACE;
            case SCHEDULED -> NOT_WHILE_SCHEDULED;
            case PENDING -> NOT_WHILE_PENDING;
            case IN_PROGRESS -> NOT_WHILE_IN_PROGRESS;
            case FINISHED -> NOT_WHEN_FINISHED;
            case CANCELLED -> NOT_WHEN_CANCELLED;
        };
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
