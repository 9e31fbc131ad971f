package dev.photofinish.events.racetime;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody appeared in a room's list, in whatever state.
 *
 * @param user the account linked to them at that moment
 */
public record RacetimeEntrantJoined(
        RacetimeRoomRef room,
        Entrant entrant,
        RacetimeUser user,
        String initialStatus,
        String raceStatus,
        Seen seen,
        Instant at)
        implements RacetimeEvent, EntrantEvent {
    /** JSON has null for somebody unknown. */
    public RacetimeEntrantJoined {
        user = Objects.requireNonNullElse(user, RacetimeUser.unknown());
    }

    @Override
    public RacetimeUser doer() {
        return user;
    }
}
