package dev.photofinish.command.tournament.timing;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.tournament.lookup.AsyncRuns;
import dev.photofinish.command.tournament.run.ExpireAsyncRun;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The time to start a run is over, unless it was extended. */
@WithTournaments
@Component
final class AsyncRunDeadline implements Deadline {
    static final String KIND = "async-run-deadline";

    private final Commands commands;
    private final AsyncRuns runs;
    private final TournamentSettings settings;

    AsyncRunDeadline(Commands commands, AsyncRuns runs, TournamentSettings settings) {
        this.commands = commands;
        this.runs = runs;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var run = RunId.of(subject);
        var later = runs.startBefore(run).filter(moment -> moment.isAfter(now));
        if (later.isEmpty()) {
            commands.send(run, new ExpireAsyncRun(run, settings.longestRun(), now), null)
                    .join();
        }
        return later;
    }
}
