package dev.photofinish.command.racetime.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.racetime.model.RoomRejection;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nothing more is expected of a room (racetime §10, leaving). */
public record CloseRoom(@TargetAggregateIdentifier RacetimeRoomId id, Instant at) {
    /** Once. */
    public Decision<RacetimeEvent> decide(RoomState known) {
        var room = known.ref();
        if (room == null) {
            return refuse(RoomRejection.UNKNOWN_ROOM);
        }
        return known.closed() ? nothing() : accept(new RacetimeRoomClosed(room, known.status(), at));
    }
}
