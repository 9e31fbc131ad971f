package dev.photofinish.events.racetime;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a room went from one status to another.
 *
 * @param user the account linked to them at that moment
 * @param oldStatus null when it is not known, as after hidden names
 * @param finishTime as received, an ISO-8601 duration; null without one. It may be there without a finish (racetime §5.3)
 * @param place as received: it may be missing or old (racetime §9)
 */
public record RacetimeEntrantStatusChanged(
        RacetimeRoomRef room,
        Entrant entrant,
        RacetimeUser user,
        @Nullable String oldStatus,
        String newStatus,
        @Nullable String finishTime,
        @Nullable Integer place,
        String raceStatus,
        Seen seen,
        Instant at)
        implements RacetimeEvent, EntrantEvent {
    /** JSON has null for somebody unknown. */
    public RacetimeEntrantStatusChanged {
        user = Objects.requireNonNullElse(user, RacetimeUser.unknown());
    }

    @Override
    public RacetimeUser doer() {
        return user;
    }
}
