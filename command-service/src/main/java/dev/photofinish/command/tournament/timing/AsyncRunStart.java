package dev.photofinish.command.tournament.timing;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.tournament.run.BeginAsyncRun;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The end of a run's countdown. */
@WithTournaments
@Component
final class AsyncRunStart implements Deadline {
    static final String KIND = "async-run-start";

    private final Commands commands;

    AsyncRunStart(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var run = RunId.of(subject);
        commands.send(run, new BeginAsyncRun(run, now), null).join();
        return Optional.empty();
    }
}
