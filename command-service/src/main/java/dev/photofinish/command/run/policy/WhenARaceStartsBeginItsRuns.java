package dev.photofinish.command.run.policy;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.lookup.RunRow;
import dev.photofinish.command.run.progress.BeginRun;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.run.Zone;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a race starts, the run of each of its participants begins: that is when their mods are told to go. */
@Component
final class WhenARaceStartsBeginItsRuns implements Policy {
    private final RaceLookups races;
    private final RunLookups runs;
    private final SeedGraphs graphs;
    private final Commands commands;

    WhenARaceStartsBeginItsRuns(RaceLookups races, RunLookups runs, SeedGraphs graphs, Commands commands) {
        this.races = races;
        this.runs = runs;
        this.graphs = graphs;
        this.commands = commands;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        return event.event() instanceof RaceStarted started ? begin(started) : List.of();
    }

    /** A race that has been reset since needs no beginning any more. */
    private List<CompletableFuture<Receipt>> begin(RaceStarted started) {
        return races.byId(started.raceId())
                .filter(race -> race.attempt() == started.attempt())
                .map(race -> begin(started, graphs.byId(race.seed()).start().orElse(null)))
                .orElse(List.of());
    }

    private List<CompletableFuture<Receipt>> begin(RaceStarted started, @Nullable Zone start) {
        return runs.of(started.raceId()).stream()
                .map(RunRow::runId)
                .map(run -> commands.send(
                        run, new BeginRun(run, started.raceId(), started.attempt(), start, started.at()), null))
                .toList();
    }
}
