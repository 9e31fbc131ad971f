package dev.photofinish.events.racetime;

import java.time.Instant;

/**
 * Our bot opened a room.
 *
 * @param goal what is raced for
 * @param invitational whether only those who are invited may join: the room's state, whether or not it is listed
 */
public record RacetimeBotCreatedRace(RacetimeRoomRef room, String goal, boolean invitational, Seen seen, Instant at)
        implements RacetimeEvent {
    @Override
    public Priority priority() {
        return Priority.HIGH;
    }
}
