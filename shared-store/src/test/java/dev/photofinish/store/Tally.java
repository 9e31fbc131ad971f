package dev.photofinish.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceReset;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Counts once more when there are so many, else refuses or, when lenient, does nothing; tells how often it was asked. */
    record CountFrom(@TargetAggregateIdentifier RaceId id, int least, boolean lenient, AtomicInteger asked) {}

    /** Counts, and may be stored with others; refused when it counts from less. */
    record CountAlong(@TargetAggregateIdentifier RaceId id, int least) implements JointlyStored {}

    /** Does nothing until it is released. */
    record Hold(@TargetAggregateIdentifier RaceId id, CountDownLatch released) {}

    enum Rejection implements Refusal {
        TOO_FEW;

        @Override
        public String code() {
            return name();
        }
    }

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

    @CommandHandler
    void handle(CountFrom command) {
        command.asked().incrementAndGet();
        if (count >= command.least()) {
            apply(new RaceReset(id, count + 1, Instant.now()));
        } else if (!command.lenient()) {
            throw new RefusedException(Rejection.TOO_FEW);
        }
    }

    @CommandHandler
    void handle(CountAlong command) {
        if (count < command.least()) {
            throw new RefusedException(Rejection.TOO_FEW);
        }
        apply(new RaceReset(id, count + 1, Instant.now()));
    }

    @CommandHandler
    void handle(Hold command) throws InterruptedException {
        command.released().await();
    }

    @EventSourcingHandler
    void on(RaceReset event) {
        id = event.raceId();
        count = event.attempt();
    }
}
