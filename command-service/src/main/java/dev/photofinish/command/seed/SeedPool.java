package dev.photofinish.command.seed;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.seed.claim.ClaimSeed;
import dev.photofinish.command.seed.claim.ReleaseClaim;
import dev.photofinish.command.seed.claim.SeedReserve;
import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.command.seed.health.ForgetPack;
import dev.photofinish.command.seed.health.ReportDefect;
import dev.photofinish.command.seed.health.ReportSound;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolConfigured;
import dev.photofinish.events.seed.RejectedPackRemoved;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.events.seed.SeedClaimReleased;
import dev.photofinish.events.seed.SeedClaimed;
import dev.photofinish.events.seed.SeedFoundDefective;
import dev.photofinish.events.seed.SeedFoundSound;
import dev.photofinish.events.seed.SeedPoolEvent;
import dev.photofinish.events.seed.SeedsDiscarded;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A pool that races draw seeds from. It knows which seeds were ever added, which packs are not in order and how the pool
 * is configured; where each seed stands is settled in SQL, seed by seed, within the transaction of the command.
 */
@Revision("2")
@Aggregate(snapshotTriggerDefinition = "poolSnapshots", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class SeedPool {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable String poolName;

    private final Set<String> numbers;
    private final Map<String, Defect> defects;
    private @Nullable PoolConfig config;

    SeedPool() {
        this(null, Set.of(), null, null);
    }

    /** Snapshots of the first kind know neither defects nor a configuration. */
    @JsonCreator
    SeedPool(
            @JsonProperty("poolName") @Nullable String poolName,
            @JsonProperty("numbers") Set<String> numbers,
            @JsonProperty("defects") @Nullable Map<String, Defect> defects,
            @JsonProperty("config") @Nullable PoolConfig config) {
        this.poolName = poolName;
        this.numbers = new LinkedHashSet<>(numbers);
        this.defects = new LinkedHashMap<>(Objects.requireNonNullElse(defects, Map.of()));
        this.config = config;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddSeed command, SeedShelf shelf) {
        record(command.decide(numbers, shelf));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportDefect command, SeedShelf shelf) {
        record(command.decide(defects.get(command.number()), shelf));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportSound command, SeedShelf shelf) {
        record(command.decide(defects.containsKey(command.number()), shelf));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ForgetPack command, SeedShelf shelf) {
        record(command.decide(shelf));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfigurePool command) {
        record(command.decide(config));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DiscardSeeds command, SeedShelf shelf) {
        record(command.decide(shelf));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimSeed command, SeedReserve reserve) {
        record(command.decide(reserve));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleaseClaim command, SeedReserve reserve) {
        record(command.decide(reserve));
    }

    @EventSourcingHandler
    void on(SeedPoolEvent event) {
        poolName = event.poolName();
        switch (event) {
            case SeedAdded added -> {
                numbers.add(added.number());
                defects.remove(added.number());
            }
            case SeedFoundDefective found -> defects.put(found.number(), new Defect(found.defect(), found.reason()));
            case SeedFoundSound found -> defects.remove(found.number());
            case RejectedPackRemoved removed -> defects.remove(removed.number());
            case PoolConfigured configured -> config = configured.config();
            // Nobody looks at the packs of discarded seeds any more.
            case SeedsDiscarded _ -> defects.keySet().removeAll(numbers);
            case SeedClaimed _, SeedClaimReleased _ -> {
                // SQL knows who has a seed.
            }
        }
    }

    private static void record(Decision<SeedPoolEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
