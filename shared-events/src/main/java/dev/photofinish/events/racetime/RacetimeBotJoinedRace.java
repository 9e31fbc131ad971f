package dev.photofinish.events.racetime;

import java.time.Instant;

/**
 * Our bot is in a room that others opened. It is said once in a room's life, whatever the number of connections.
 *
 * @param entrantCount rows in the room's list
 */
public record RacetimeBotJoinedRace(RacetimeRoomRef room, String raceStatus, int entrantCount, Seen seen, Instant at)
        implements RacetimeEvent {
    @Override
    public Priority priority() {
        return Priority.HIGH;
    }
}
