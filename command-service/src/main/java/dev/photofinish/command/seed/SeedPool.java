package dev.photofinish.command.seed;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.seed.SeedAdded;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A pool that races draw seeds from. It knows which seeds were ever added; drawing them happens in SQL, one at a time. */
@Aggregate(snapshotTriggerDefinition = "poolSnapshots", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class SeedPool {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable String poolName;

    private final Set<String> numbers;

    SeedPool() {
        this(null, Set.of());
    }

    @JsonCreator
    SeedPool(@JsonProperty("poolName") @Nullable String poolName, @JsonProperty("numbers") Set<String> numbers) {
        this.poolName = poolName;
        this.numbers = new LinkedHashSet<>(numbers);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddSeed command, SeedShelf shelf) {
        command.decide(numbers, shelf).orThrow().forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(SeedAdded added) {
        poolName = added.poolName();
        numbers.add(added.number());
    }
}
