package dev.photofinish.command.race.timing;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.progress.SweepRun;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Commands;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * A running race is looked at, again and again until it is over: whoever never came or stands still for too long is
 * given up (live-protocol §8).
 */
@Component
final class Sweep implements Deadline {
    static final String KIND = "sweep";

    private final RaceLookups races;
    private final RunLookups runs;
    private final LastMoves moves;
    private final Commands commands;
    private final RaceTiming timing;
    private final Fresh fresh;
    private final Instant upSince;

    Sweep(
            RaceLookups races,
            RunLookups runs,
            LastMoves moves,
            Commands commands,
            RaceTiming timing,
            Fresh fresh,
            Clock clock) {
        this.races = races;
        this.runs = runs;
        this.moves = moves;
        this.commands = commands;
        this.timing = timing;
        this.fresh = fresh;
        this.upSince = clock.instant();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var attempt = Attempt.of(subject);
        if (isOver(attempt)) {
            return Optional.empty();
        }
        var earliest = upSince.plus(timing.sweepAfterStart());
        if (now.isBefore(earliest)) {
            return Optional.of(earliest);
        }
        var swept = runs.of(attempt.race()).stream()
                .map(run -> sweep(attempt, run.runId()))
                .toList();
        swept.forEach(CompletableFuture::join);
        return Optional.of(now.plus(timing.sweepEvery()));
    }

    private boolean isOver(Attempt attempt) {
        return races.byId(attempt.race())
                .filter(race -> race.phase() == RacePhase.RUNNING && race.attempt() == attempt.number())
                .isEmpty();
    }

    private CompletableFuture<Boolean> sweep(Attempt attempt, RunId run) {
        var command = new SweepRun(
                run,
                attempt.race(),
                attempt.number(),
                moves.of(run, attempt.number()),
                timing.noShowAfter(),
                timing.inactivityAfter(),
                fresh.now());
        return commands.send(run, command, null).handle((receipt, failure) -> Refusals.settle(failure));
    }
}
