package dev.photofinish.command.racetime;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.racetime.model.RoomState;
import dev.photofinish.command.racetime.room.AttachRoom;
import dev.photofinish.command.racetime.room.CloseRoom;
import dev.photofinish.command.racetime.room.ConfirmInvitation;
import dev.photofinish.command.racetime.room.NoteBotAction;
import dev.photofinish.command.racetime.room.ObserveRoom;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A room of racetime.gg that is watched. What it remembers is the last document in which something was new, so that the
 * next one, however much later and after whatever outage, tells the rest once.
 */
@Aggregate(cache = "aggregateCache")
final class RacetimeRoom {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable RacetimeRoomId id;

    private RoomState state = RoomState.NEW;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AttachRoom command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ObserveRoom command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfirmInvitation command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteBotAction command) {
        record(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseRoom command) {
        record(command.decide(state));
    }

    @EventSourcingHandler
    void on(RacetimeEvent event) {
        id = event.room().id();
        state = state.apply(event);
    }

    private static void record(Decision<RacetimeEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
