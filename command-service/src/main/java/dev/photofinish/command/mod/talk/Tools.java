package dev.photofinish.command.mod.talk;

import dev.photofinish.command.mod.zone.ZoneResolution;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.SeedGraphs;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What every conversation works with.
 *
 * @param checkpointEveryMs how much play may pass before the in-game time is stored again
 * @param clock the time, in microseconds
 */
public record Tools(
        PatientCommands commands,
        LiveSignals signals,
        SeedGraphs graphs,
        ZoneResolution zones,
        long checkpointEveryMs,
        Supplier<Instant> clock) {
    Instant now() {
        return clock.get();
    }
}
