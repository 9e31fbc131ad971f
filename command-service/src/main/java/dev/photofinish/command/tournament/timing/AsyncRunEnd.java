package dev.photofinish.command.tournament.timing;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.tournament.run.ExpireAsyncRun;
import dev.photofinish.events.RunId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The longest that a run may take is over. */
@WithTournaments
@Component
final class AsyncRunEnd implements Deadline {
    static final String KIND = "async-run-end";

    private final Commands commands;
    private final TournamentSettings settings;

    AsyncRunEnd(Commands commands, TournamentSettings settings) {
        this.commands = commands;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var run = RunId.of(subject);
        commands.send(run, new ExpireAsyncRun(run, settings.longestRun(), now), null)
                .join();
        return Optional.empty();
    }
}
