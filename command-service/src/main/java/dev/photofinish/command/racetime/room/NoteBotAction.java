package dev.photofinish.command.racetime.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.racetime.model.RoomRejection;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.BotAction;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.racetime.RacetimeEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Our bot did something in a room, and racetime.gg did not refuse it.
 *
 * @param targetRacetimeId to whom; null when to nobody in particular
 * @param details in words; null when the action says it
 */
public record NoteBotAction(
        @TargetAggregateIdentifier RacetimeRoomId id,
        BotAction action,
        @Nullable String targetRacetimeId,
        @Nullable String details,
        Instant at) {
    /** It is noted in a room that is known. */
    public Decision<RacetimeEvent> decide(RoomState known) {
        var room = known.ref();
        return room == null
                ? refuse(RoomRejection.UNKNOWN_ROOM)
                : accept(new RacetimeBotActed(room, action, targetRacetimeId, details, at));
    }
}
