package dev.photofinish.command.racetime.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.racetime.model.RoomRejection;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeEntrantInvited;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.events.racetime.Seen;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Our bot invited somebody, and the room's list shows it: only that proves it (racetime §11.3).
 *
 * @param user the account linked to them
 */
public record ConfirmInvitation(
        @TargetAggregateIdentifier RacetimeRoomId id, String racetimeId, RacetimeUser user, Instant at) {
    /** Refused while the list does not have them as invited. */
    public Decision<RacetimeEvent> decide(RoomState known) {
        var room = known.ref();
        var invited = known.entrants().get(racetimeId);
        if (room == null) {
            return refuse(RoomRejection.UNKNOWN_ROOM);
        }
        return invited == null || !invited.status().equals("invited")
                ? refuse(RoomRejection.NOT_INVITED)
                : accept(new RacetimeEntrantInvited(
                        room, invited.entrant(), user, known.status(), new Seen(known.version(), null), at));
    }
}
