package dev.photofinish.command.run.policy;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.lookup.RunRow;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** When the organizer ends a race, whoever has not finished has abandoned (better C11). */
@Component
final class WhenARaceIsForceFinishedAbandonItsRuns implements Policy {
    private final RunLookups runs;
    private final Commands commands;

    WhenARaceIsForceFinishedAbandonItsRuns(RunLookups runs, Commands commands) {
        this.runs = runs;
        this.commands = commands;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        return event.event() instanceof RaceFinished finished && finished.cause() == FinishCause.FORCED
                ? abandon(finished)
                : List.of();
    }

    private List<CompletableFuture<Receipt>> abandon(RaceFinished finished) {
        return runs.of(finished.raceId()).stream()
                .map(RunRow::runId)
                .map(run -> commands.send(
                        run,
                        new AbandonRun(
                                run, finished.raceId(), finished.attempt(), AbandonReason.RACE_CLOSED, finished.at()),
                        null))
                .toList();
    }
}
