package dev.photofinish.command.race.model;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.NOT_NOW;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why a race says no (rest-api §5). */
public enum RaceRejection implements CommandRefusal {
    UNKNOWN_RACE(UNKNOWN, "There is no such race"),
    UNKNOWN_ACCOUNT(UNKNOWN, "Nobody with that name has an account here"),
    UNKNOWN_PARTICIPANT(UNKNOWN, "There is no such participant in this race"),
    NOT_A_PARTICIPANT(UNKNOWN, "You are not a participant of this race"),
    UNKNOWN_CASTER(UNKNOWN, "There is no such caster in this race"),
    UNKNOWN_INVITE(UNKNOWN, "There is no such invitation"),
    UNKNOWN_CO_ORGANIZER(UNKNOWN, "Nobody of that id organizes this race beside its owner"),
    NOT_A_CASTER(UNKNOWN, "You do not cast this race"),

    NOT_AN_ORGANIZER(FORBIDDEN, "Only organizers and admins may create races"),
    NOT_THE_ORGANIZER(FORBIDDEN, "Only the organizer of this race may do that"),
    NOT_THE_OWNER(FORBIDDEN, "Only whoever created this race may do that"),
    NOT_INVITED(FORBIDDEN, "This invitation is for somebody else"),
    REGISTRATION_CLOSED(FORBIDDEN, "The organizer decides who takes part in this race"),
    ORGANIZER_DOES_NOT_PLAY(FORBIDDEN, "Who organizes a race without playing in it may have seen its map"),
    ORGANIZER_CANNOT_LEAVE(FORBIDDEN, "The organizer cannot leave their own race"),

    NOT_IN_SETUP(NOT_NOW, "That is only possible before the race has started"),
    NOT_RUNNING(NOT_NOW, "The race is not running"),
    ALREADY_FINISHED(NOT_NOW, "The race is over"),
    NOT_STARTED(NOT_NOW, "The race has not started yet"),
    SEEDS_ALREADY_RELEASED(NOT_NOW, "The seeds are released already"),
    SEEDS_NOT_RELEASED(NOT_NOW, "The seeds have to be released first"),
    NO_PARTICIPANTS(NOT_NOW, "A race cannot start without participants"),
    NO_SEED(NOT_NOW, "The pool has no available seed left"),
    TRAINING_POOL(NOT_NOW, "A training pool cannot back a race"),
    SCHEDULED_IN_THE_PAST(NOT_NOW, "The scheduled time is in the past"),
    COUNTDOWN_RUNNING(NOT_NOW, "The race is counting down already"),
    NO_COUNTDOWN(NOT_NOW, "The race is not counting down"),
    RUN_STILL_OPEN(NOT_NOW, "That player's run is not over"),
    RUN_FINISHED(NOT_NOW, "That player has finished; there is nothing to take back"),
    RUN_DISQUALIFIED(NOT_NOW, "That player is disqualified until the race is reset"),
    INVITE_ANSWERED(NOT_NOW, "This invitation was accepted already"),
    ALREADY_ADDED(NOT_NOW, "That player is a participant already"),

    RACE_FULL(CONFLICT, "The race is full"),
    ALREADY_JOINED(CONFLICT, "You are a participant already"),
    IS_A_CASTER(CONFLICT, "Who casts a race cannot play in it"),
    IS_A_PARTICIPANT(CONFLICT, "Who plays in a race cannot cast it"),
    ALREADY_A_CASTER(CONFLICT, "That person casts this race already"),
    ALREADY_AN_ORGANIZER(CONFLICT, "That person organizes this race already"),
    DELIVERY_NOT_FAILED(CONFLICT, "Only a delivery that failed can be tried again"),

    COUNTDOWN_LENGTH(INVALID, "A countdown takes 1 to 3600 seconds"),
    NAME_LENGTH(INVALID, "A race needs a name of 1 to 200 characters"),
    CAPACITY(INVALID, "Open registration needs room for 2 to 100 participants"),
    GRACE(INVALID, "A race waits for at most a day, or for as long as it takes");

    private final RefusalKind kind;
    private final String sentence;

    RaceRejection(RefusalKind kind, String sentence) {
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
