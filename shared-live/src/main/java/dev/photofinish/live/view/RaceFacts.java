package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.RunEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A race's own life: name, seed, dates, status. Before its creation is folded it has neither organizer nor seed. A solo
 * session is a race that nobody organizes and that lasts as long as its only run (better C16).
 *
 * @param organizer who commands it; null for a solo session
 * @param publiclyListed false keeps it out of every list
 * @param maxParticipants limit of self-registration; null = none
 * @param attempt 1 for the first start; a reset raises it
 * @param coOrganizers who else commands it, in the order they were added
 * @param invites those not yet answered, oldest first
 * @param deletedAt null while the race exists
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
        @Nullable Instant finishedAt,
        StartPlan startPlan,
        List<AccountId> coOrganizers,
        List<PendingInvite> invites,
        @Nullable Instant deletedAt) {

    /** Keeps its own copies. */
    public RaceFacts {
        coOrganizers = List.copyOf(coOrganizers);
        invites = List.copyOf(invites);
    }

    /** A race of which nothing is known yet. */
    public static RaceFacts none(RaceId id) {
        return new RaceFactsFold(id).facts();
    }

    /** True from the race's creation to its deletion. */
    public boolean exists() {
        return createdAt != null && deletedAt == null;
    }

    /** True when it is a solo session. */
    public boolean solo() {
        return createdAt != null && organizer == null;
    }

    /** True when the account commands the race: as its organizer, or beside them. */
    public boolean organizedBy(AccountId account) {
        return account.equals(organizer) || coOrganizers.contains(account);
    }

    /** The race after a fact; the runs of a race with a roster change nothing. */
    public RaceFacts apply(Event event) {
        return switch (event) {
            case RaceEvent race -> new RaceFactsFold(this).after(race);
            case RunEvent run when run.solo() -> SoloFold.apply(this, run);
            default -> this;
        };
    }
}
