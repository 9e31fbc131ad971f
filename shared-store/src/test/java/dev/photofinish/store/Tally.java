package dev.photofinish.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceReset;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The smallest aggregate: it counts. */
@Aggregate(cache = "aggregateCache")
class Tally {
    record Open(@TargetAggregateIdentifier RaceId id) {}

    record Count(@TargetAggregateIdentifier RaceId id) {}

    record Look(@TargetAggregateIdentifier RaceId id) {}

    @AggregateIdentifier
    @JsonProperty
    private RaceId id;

    @JsonProperty
    private int count;

    Tally() {}

    @CommandHandler
    Tally(Open command) {
        apply(new RaceReset(command.id(), 0, Instant.now()));
    }

    @CommandHandler
    void handle(Count command) {
        apply(new RaceReset(id, count + 1, Instant.now()));
    }

    @CommandHandler
    void handle(Look command) {}

    @EventSourcingHandler
    void on(RaceReset event) {
        id = event.raceId();
        count = event.attempt();
    }
}
