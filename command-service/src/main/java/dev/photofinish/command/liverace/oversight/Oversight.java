package dev.photofinish.command.liverace.oversight;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Says what is overdue: as figures, the same on every node, and of each live race once in the log. It asks the store, not
 * whoever should have acted, who may be what is wrong.
 */
@WithTournaments
@Component
public final class Oversight implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Oversight.class);

    private final Overdue overdue;
    private final OversightSettings settings;
    private final Clock clock;
    private volatile Set<LiveRaceId> withoutRoom = Set.of();
    private volatile Set<LiveRaceId> unrecorded = Set.of();
    private @Nullable ScheduledExecutorService thread;

    Oversight(Overdue overdue, OversightSettings settings, MeterRegistry meters, Clock clock) {
        this.overdue = overdue;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("photofinish.liveraces.without.room", () -> withoutRoom.size())
                .description("whose room should be open by now")
                .register(meters);
        Gauge.builder("photofinish.liveraces.unrecorded", () -> unrecorded.size())
                .description("over in their room for long, without results")
                .register(meters);
    }

    /** Looks once. Blocks. */
    public void look(Instant now) {
        var missing = overdue.withoutRoom(now);
        missing.stream()
                .filter(race -> !withoutRoom.contains(race))
                .forEach(race -> LOG.warn("The live race {} should have a room by now, and has none", race));
        withoutRoom = missing;
        var waiting = overdue.unrecorded(now);
        waiting.stream()
                .filter(race -> !unrecorded.contains(race))
                .forEach(race -> LOG.warn(
                        "The live race {} is over in its room for {}, and no results are recorded",
                        race,
                        settings.recordedWithin()));
        unrecorded = waiting;
    }

    private void look() {
        try {
            look(clock.instant());
        } catch (RuntimeException trouble) {
            LOG.warn("What is overdue of live races cannot be found out; trying again", trouble);
        }
    }

    @Override
    public void start() {
        var every = settings.lookEvery().toMillis();
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("live-race-oversight").factory());
        thread.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
