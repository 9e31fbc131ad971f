package dev.photofinish.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the event store and of what hangs on it.
 *
 * @param url JDBC address of an external PostgreSQL; null = the application brings its own
 * @param poolSize connections at most
 * @param fetchEvery how long the tail waits at most for a wake-up before it looks for itself
 * @param lanes commands handled at the same time
 * @param laneCapacity commands waiting per lane before callers are refused
 * @param commandsPerCommit commands that wait in one lane and are stored in one commit, at most; 1 = each in its own
 * @param conflictRetries how often a command is tried again after a concurrent write
 * @param cachedAggregates aggregates kept in memory
 * @param sessionIdleFor a session unused for this long is over
 * @param lastSeenEvery how often a spectator's last visit is written at most
 * @param signals how nodes tell each other: {@code local} within one JVM, {@code postgres} across processes
 */
@ConfigurationProperties("photofinish.event-store")
public record EventStoreSettings(
        @Nullable String url,
        @DefaultValue("photofinish") String username,
        @DefaultValue("") String password,
        @DefaultValue("16") int poolSize,
        @DefaultValue("250ms") Duration fetchEvery,
        @DefaultValue("8") int lanes,
        @DefaultValue("1024") int laneCapacity,
        @DefaultValue("64") int commandsPerCommit,
        @DefaultValue("5") int conflictRetries,
        @DefaultValue("10000") int cachedAggregates,
        @DefaultValue("30d") Duration sessionIdleFor,
        @DefaultValue("5m") Duration lastSeenEvery,
        @DefaultValue("local") Signals signals) {

    /** How nodes tell each other of commits and ticks. */
    public enum Signals {
        LOCAL,
        POSTGRES
    }

    /** Never the address or what goes with it, for either may hold a password: settings end up in messages. */
    @Override
    public String toString() {
        return "EventStoreSettings[external=%s, poolSize=%s, signals=%s]".formatted(url != null, poolSize, signals);
    }
}
