package dev.photofinish.events.racetime;

import java.time.Instant;
import java.util.List;

/**
 * From here on changes of a room are told: its first document, or the first one with the real names after the hidden ones.
 *
 * @param standings everybody in the list who has an id
 * @param hidden whether the ids stand for others until the room ends, so that nothing is told of entrants
 */
public record RacetimeRoomBaselined(
        RacetimeRoomRef room, String raceStatus, List<EntrantStanding> standings, boolean hidden, Seen seen, Instant at)
        implements RacetimeEvent {
    public RacetimeRoomBaselined {
        standings = List.copyOf(standings);
    }
}
