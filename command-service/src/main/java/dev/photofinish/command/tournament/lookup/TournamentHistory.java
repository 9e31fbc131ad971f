package dev.photofinish.command.tournament.lookup;

import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.store.WithTournaments;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A tournament as it is by its whole history. Blocks. */
@WithTournaments
@Component
public final class TournamentHistory {
    private final EventStore events;

    TournamentHistory(EventStore events) {
        this.events = events;
    }

    /** Its state as of the last command. */
    public TournamentState stateOf(TournamentId tournament) {
        return events.readEvents(tournament.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(TournamentEvent.class::isInstance)
                .map(TournamentEvent.class::cast)
                .reduce(TournamentState.NEW, TournamentState::apply, (_, later) -> later);
    }
}
