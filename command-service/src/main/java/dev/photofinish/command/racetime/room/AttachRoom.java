package dev.photofinish.command.racetime.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeBotCreatedRace;
import dev.photofinish.events.racetime.RacetimeBotJoinedRace;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.racetime.Seen;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Our bot is to watch a room. Its first document is where the telling of changes begins (racetime §11.3).
 *
 * @param document as read when it was attached
 * @param created whether our bot opened it
 */
public record AttachRoom(
        @TargetAggregateIdentifier RacetimeRoomId id,
        RacetimeRoomRef room,
        RoomDocument document,
        boolean created,
        Instant at) {
    /** Watching that room. */
    public static AttachRoom of(RacetimeRoomRef room, RoomDocument document, boolean created, Instant at) {
        return new AttachRoom(room.id(), room, document, created, at);
    }

    /** Nothing happens when it is watched already, or was. */
    public Decision<RacetimeEvent> decide(RoomState known) {
        if (known.ref() != null) {
            return nothing();
        }
        var seen = new Seen(document.version(), null);
        return accept(List.of(
                arrival(seen),
                new RacetimeRoomBaselined(room, document.status(), document.standings(), document.hidden(), seen, at)));
    }

    private RacetimeEvent arrival(Seen seen) {
        return created
                ? new RacetimeBotCreatedRace(
                        room, document.goal(), document.status().equals("invitational"), seen, at)
                : new RacetimeBotJoinedRace(
                        room, document.status(), document.entrants().size(), seen, at);
    }
}
