package dev.photofinish.command.racetime.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.model.RoomRejection;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeUser;
import java.time.Instant;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A further document of a room that is watched (racetime §11.3).
 *
 * @param observedAt when racetime.gg sent it; null when it did not say
 * @param linked the accounts linked to those in it, by their ids there; who is missing is nobody we know
 */
public record ObserveRoom(
        @TargetAggregateIdentifier RacetimeRoomId id,
        RoomDocument document,
        @Nullable Instant observedAt,
        Map<String, RacetimeUser> linked,
        Instant at) {
    /** What is new in it. Nothing is in the document of another room, or in one that is older than what is known. */
    public Decision<RacetimeEvent> decide(RoomState known) {
        var room = known.ref();
        if (room == null) {
            return refuse(RoomRejection.UNKNOWN_ROOM);
        }
        if (!document.slug().equals(room.slug()) || document.version() < known.version()) {
            return nothing();
        }
        return accept(new Differences(room, known, this).all());
    }
}
