package dev.photofinish.events.racetime;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.TournamentId;
import org.jspecify.annotations.Nullable;

/**
 * Which room, and what it is held for.
 *
 * @param category the category's slug
 * @param name the room's name in its category, such as {@code brave-link-0042}
 * @param organizationId for whom it is held; null = for nobody in particular, as the next two
 */
public record RacetimeRoomRef(
        String category,
        String name,
        @Nullable OrganizationId organizationId,
        @Nullable TournamentId tournamentId,
        @Nullable LiveRaceId liveRaceId) {
    /** A room that is held for nothing of ours. */
    public static RacetimeRoomRef of(String category, String name) {
        return new RacetimeRoomRef(category, name, null, null, null);
    }

    /** The full name, such as {@code alttpr/brave-link-0042}. */
    public String slug() {
        return category + "/" + name;
    }

    /** The aggregate of this room. */
    public RacetimeRoomId id() {
        return RacetimeRoomId.of(category, name);
    }
}
