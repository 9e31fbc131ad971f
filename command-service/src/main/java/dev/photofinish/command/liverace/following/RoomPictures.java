package dev.photofinish.command.liverace.following;

import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.EntrantStanding;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How a room was at a moment, by what was told of it. Blocks. */
@WithTournaments
@Component
final class RoomPictures {
    private static final Set<String> RACING = Set.of("ready", "in_progress", "done", "dnf", "dq");

    private final EventStore events;

    RoomPictures(EventStore events) {
        this.events = events;
    }

    /** Everybody who is in the race of a room when its status changed so. */
    List<Entrant> racing(RacetimeRaceStatusChanged change) {
        var room = events.readEvents(change.room().id().toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(RacetimeEvent.class::isInstance)
                .map(RacetimeEvent.class::cast)
                .filter(event -> !event.at().isAfter(change.at()))
                .reduce(RoomState.NEW, RoomState::apply, (_, later) -> later);
        return room.entrants().values().stream()
                .filter(one -> RACING.contains(one.status()))
                .map(EntrantStanding::entrant)
                .toList();
    }
}
