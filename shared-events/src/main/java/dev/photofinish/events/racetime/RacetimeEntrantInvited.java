package dev.photofinish.events.racetime;

import java.time.Instant;
import java.util.Objects;

/**
 * Our bot invited somebody, and they are in the list.
 *
 * @param user the account linked to them at that moment
 */
public record RacetimeEntrantInvited(
        RacetimeRoomRef room, Entrant entrant, RacetimeUser user, String raceStatus, Seen seen, Instant at)
        implements RacetimeEvent, EntrantEvent {
    /** JSON has null for somebody unknown. */
    public RacetimeEntrantInvited {
        user = Objects.requireNonNullElse(user, RacetimeUser.unknown());
    }

    @Override
    public RacetimeUser doer() {
        return user;
    }
}
