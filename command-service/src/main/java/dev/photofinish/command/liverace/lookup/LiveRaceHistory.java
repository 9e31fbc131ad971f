package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.store.WithTournaments;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A live race as it is by its whole history. Blocks. */
@WithTournaments
@Component
public final class LiveRaceHistory {
    private final EventStore events;

    LiveRaceHistory(EventStore events) {
        this.events = events;
    }

    /** Its state as of the last command. */
    public LiveRaceState stateOf(LiveRaceId liveRace) {
        return events.readEvents(liveRace.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(LiveRaceEvent.class::isInstance)
                .map(LiveRaceEvent.class::cast)
                .reduce(LiveRaceState.NEW, LiveRaceState::apply, (_, later) -> later);
    }
}
