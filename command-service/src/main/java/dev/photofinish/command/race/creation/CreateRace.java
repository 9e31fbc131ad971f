package dev.photofinish.command.race.creation;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.command.race.model.Terms;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.SeedRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a race on a seed of its own (rest-api §5).
 *
 * @param trainingPool whether the pool is meant for solo runs only
 * @param maxParticipants limit of self-registration; null = none
 * @param scheduledAt planned start; null = open
 * @param organizerSeat the participant id of an organizer who plays; null when they do not
 */
public record CreateRace(
        @TargetAggregateIdentifier RaceId raceId,
        Actor actor,
        String name,
        String poolName,
        boolean trainingPool,
        boolean isPublic,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        @Nullable Instant scheduledAt,
        @Nullable RunId organizerSeat,
        Instant at) {
    /** Creates the race when there is nothing against it; the seed is claimed last. */
    public Decision<RaceEvent> decide(SeedClaims claims) {
        return objection()
                .<Decision<RaceEvent>>map(Decision::refuse)
                .orElseGet(() -> claims.claim(poolName, raceId)
                        .map(this::created)
                        .orElseGet(() -> refuse(RaceRejection.NO_SEED)));
    }

    private Optional<RaceRejection> objection() {
        if (!actor.mayOrganize()) {
            return Optional.of(RaceRejection.NOT_AN_ORGANIZER);
        }
        if (!Terms.nameFits(name)) {
            return Optional.of(RaceRejection.NAME_LENGTH);
        }
        if (!Terms.capacityFits(openRegistration, maxParticipants)) {
            return Optional.of(RaceRejection.CAPACITY);
        }
        if (scheduledAt != null && scheduledAt.isBefore(at)) {
            return Optional.of(RaceRejection.SCHEDULED_IN_THE_PAST);
        }
        return trainingPool ? Optional.of(RaceRejection.TRAINING_POOL) : Optional.empty();
    }

    private Decision<RaceEvent> created(SeedRef seed) {
        var created = new RaceCreated(
                raceId,
                name.strip(),
                actor.account(),
                seed,
                isPublic,
                openRegistration,
                maxParticipants,
                scheduledAt,
                organizerSeat != null,
                at);
        if (organizerSeat == null) {
            return accept(created);
        }
        var color = RaceState.of(created).roster().nextColor();
        return accept(List.of(created, new ParticipantRegistered(raceId, organizerSeat, actor.account(), color, at)));
    }
}
