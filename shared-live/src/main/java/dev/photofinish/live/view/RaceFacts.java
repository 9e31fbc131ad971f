package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
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
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedsReleased;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A race's own life: name, seed, dates, status. Before its creation is folded it has neither organizer nor seed.
 *
 * @param publiclyListed false keeps it out of every list
 * @param maxParticipants limit of self-registration; null = none
 * @param attempt 1 for the first start; a reset raises it
 */
public record RaceFacts(
        RaceId id,
        String name,
        @Nullable AccountId organizer,
        RaceStatus status,
        @Nullable SeedRef seed,
        boolean publiclyListed,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        boolean organizerParticipates,
        int attempt,
        @Nullable Instant createdAt,
        @Nullable Instant scheduledAt,
        @Nullable Instant seedsReleasedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** A race of which nothing is known yet. */
    public static RaceFacts none(RaceId id) {
        return new RaceFacts(
                id, "", null, RaceStatus.SETUP, null, true, true, null, false, 1, null, null, null, null, null);
    }

    /** True once the race was created. */
    public boolean exists() {
        return createdAt != null;
    }

    /** The race after a fact; events of other families change nothing. */
    public RaceFacts apply(Event event) {
        return event instanceof RaceEvent race ? applied(race) : this;
    }

    private RaceFacts applied(RaceEvent event) {
        return switch (event) {
            case RaceCreated created -> created(created);
            case SeedsReleased released -> released(released.at());
            case RaceStarted started ->
                timed(RaceStatus.RUNNING, started.attempt(), seedsReleasedAt, started.at(), null);
            case RaceFinished finished ->
                finished.attempt() == attempt
                        ? timed(RaceStatus.FINISHED, attempt, seedsReleasedAt, startedAt, finished.at())
                        : this;
            case RaceReset reset -> timed(RaceStatus.SETUP, reset.attempt(), seedsReleasedAt, null, null);
            case ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    CasterJoined _,
                    CasterLeft _ -> this;
        };
    }

    private static RaceFacts created(RaceCreated race) {
        return new RaceFacts(
                race.raceId(),
                race.name(),
                race.organizer(),
                RaceStatus.SETUP,
                race.seed(),
                race.isPublic(),
                race.openRegistration(),
                race.maxParticipants(),
                race.organizerParticipates(),
                1,
                race.at(),
                race.scheduledAt(),
                null,
                null,
                null);
    }

    private RaceFacts released(Instant at) {
        return seedsReleasedAt == null ? timed(status, attempt, at, startedAt, finishedAt) : this;
    }

    private RaceFacts timed(
            RaceStatus newStatus,
            int newAttempt,
            @Nullable Instant released,
            @Nullable Instant started,
            @Nullable Instant finished) {
        return new RaceFacts(
                id,
                name,
                organizer,
                newStatus,
                seed,
                publiclyListed,
                openRegistration,
                maxParticipants,
                organizerParticipates,
                newAttempt,
                createdAt,
                scheduledAt,
                released,
                started,
                finished);
    }
}
