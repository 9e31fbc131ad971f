package dev.photofinish.command.race.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedsReleased;
import org.jspecify.annotations.Nullable;

/**
 * What a race needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param maxParticipants limit of self-registration; null = none
 * @param attempt 1 until the first reset
 */
public record RaceState(
        RaceId raceId,
        AccountId organizer,
        boolean organizerParticipates,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        RacePhase phase,
        int attempt,
        boolean seedsReleased,
        Roster roster,
        Casters casters) {

    /** The state a race begins with. */
    public static RaceState of(RaceCreated created) {
        return new RaceState(
                created.raceId(),
                created.organizer(),
                created.organizerParticipates(),
                created.openRegistration(),
                created.maxParticipants(),
                RacePhase.SETUP,
                1,
                false,
                Roster.EMPTY,
                Casters.EMPTY);
    }

    /** Whether the race has not started. */
    public boolean inSetup() {
        return phase == RacePhase.SETUP;
    }

    /** Whether the race runs. */
    public boolean running() {
        return phase == RacePhase.RUNNING;
    }

    /** Whether this account organizes the race and chose not to play in it. */
    public boolean bars(AccountId account) {
        return account.equals(organizer) && !organizerParticipates;
    }

    /** Whether nobody else can register themselves. */
    public boolean full() {
        return maxParticipants != null && roster.size() >= maxParticipants;
    }

    /** The state after a fact. */
    public RaceState apply(RaceEvent event) {
        return switch (event) {
            case RaceCreated created -> of(created);
            case ParticipantRegistered e ->
                with(roster.with(new Seat(e.participantId(), e.account(), e.colorIndex(), false)));
            case ParticipantLeft left -> with(roster.without(left.participantId()));
            case ParticipantRemoved removed -> with(roster.without(removed.participantId()));
            case ParticipantConcluded concluded -> with(roster.conclude(concluded.participantId()));
            case CasterJoined joined -> with(casters.with(new Booth(joined.casterId(), joined.account())));
            case CasterLeft left -> with(casters.without(left.account()));
            case SeedsReleased _ -> with(phase, attempt, true, roster);
            case RaceStarted started -> with(RacePhase.RUNNING, started.attempt(), seedsReleased, roster);
            case RaceFinished _ -> with(RacePhase.FINISHED, attempt, seedsReleased, roster);
            case RaceReset reset -> with(RacePhase.SETUP, reset.attempt(), seedsReleased, roster.reopen());
        };
    }

    private RaceState with(Roster newRoster) {
        return with(phase, attempt, seedsReleased, newRoster);
    }

    private RaceState with(Casters newCasters) {
        return new RaceState(
                raceId,
                organizer,
                organizerParticipates,
                openRegistration,
                maxParticipants,
                phase,
                attempt,
                seedsReleased,
                roster,
                newCasters);
    }

    private RaceState with(RacePhase newPhase, int newAttempt, boolean released, Roster newRoster) {
        return new RaceState(
                raceId,
                organizer,
                organizerParticipates,
                openRegistration,
                maxParticipants,
                newPhase,
                newAttempt,
                released,
                newRoster,
                casters);
    }
}
