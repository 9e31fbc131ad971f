package dev.photofinish.command.race.model;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a race needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param attempt 1 until the first reset
 * @param countdownTo the moment everybody counts down to; null while nobody counts
 * @param deleted whether the race is gone
 */
public record RaceState(
        RaceId raceId,
        Organizers organizers,
        Terms terms,
        SeedHold hold,
        RacePhase phase,
        int attempt,
        @Nullable Instant countdownTo,
        Roster roster,
        Casters casters,
        Invites invites,
        boolean deleted) {

    /** The state a race begins with. */
    public static RaceState of(RaceCreated created) {
        return new RaceState(
                created.raceId(),
                new Organizers(created.organizer(), List.of()),
                new Terms(
                        created.name(),
                        created.isPublic(),
                        created.openRegistration(),
                        created.maxParticipants(),
                        created.scheduledAt(),
                        false,
                        null),
                new SeedHold(created.seed(), false),
                RacePhase.SETUP,
                1,
                null,
                Roster.EMPTY,
                Casters.EMPTY,
                Invites.EMPTY,
                false);
    }

    /** Whether the race has not started. */
    public boolean inSetup() {
        return phase == RacePhase.SETUP;
    }

    /** Whether the race runs. */
    public boolean running() {
        return phase == RacePhase.RUNNING;
    }

    /** Whether players may fetch their packs. */
    public boolean seedsReleased() {
        return hold.released();
    }

    /** Whether the actor may do what organizers do. */
    public boolean commandedBy(Actor actor) {
        return organizers.include(actor);
    }

    /**
     * Whether this account, which is not on the roster, cannot come on it: whoever organizes a race without playing in it
     * may have seen its map (domain §3.3). For the owner that is for good, also after removing themselves.
     */
    public boolean bars(AccountId account) {
        return organizers.names(account);
    }

    /** Whether nobody else can register themselves. */
    public boolean full() {
        return terms.maxParticipants() != null && roster.size() >= terms.maxParticipants();
    }

    /** The state after a fact. */
    public RaceState apply(RaceEvent event) {
        return event instanceof RaceCreated created ? of(created) : new RaceChange(this).after(event);
    }
}
