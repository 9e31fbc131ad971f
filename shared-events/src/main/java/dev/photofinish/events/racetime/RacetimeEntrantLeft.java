package dev.photofinish.events.racetime;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody is no longer in a room's list.
 *
 * @param entrant with the name of the document before
 * @param user the account linked to them at that moment
 */
public record RacetimeEntrantLeft(
        RacetimeRoomRef room,
        Entrant entrant,
        RacetimeUser user,
        String lastStatus,
        String raceStatus,
        Seen seen,
        Instant at)
        implements RacetimeEvent, EntrantEvent {
    /** JSON has null for somebody unknown. */
    public RacetimeEntrantLeft {
        user = Objects.requireNonNullElse(user, RacetimeUser.unknown());
    }

    @Override
    public RacetimeUser doer() {
        return user;
    }
}
