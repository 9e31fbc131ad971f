package dev.photofinish.command.liverace.following;

import dev.photofinish.command.liverace.lookup.RunsToAccept;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.tournament.run.AcceptLiveRun;
import dev.photofinish.command.tournament.run.TellLiveRun;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Where a tournament wants it so, finished runs of a live race are accepted by the system once its results stand. */
@WithTournaments
@Component
final class WhenTheResultsStandTheyAreAccepted implements Policy {
    private final Commands commands;
    private final RunsToAccept runs;

    WhenTheResultsStandTheyAreAccepted(Commands commands, RunsToAccept runs) {
        this.commands = commands;
        this.runs = runs;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        return event.event() instanceof LiveRaceFinalized stands
                ? runs.of(stands.liveRaceId()).stream()
                        .map(run -> commands.send(run, new TellLiveRun(new AcceptLiveRun(run, stands.at())), null))
                        .toList()
                : List.of();
    }
}
