package dev.photofinish.command.tournament.timing;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Each run has its deadlines, instead of a sweep over all of them (tournaments §5.4). */
@WithTournaments
@Component
final class WhenARunGoesOnItsDeadlineIsSet implements Policy {
    private final Deadlines deadlines;
    private final TournamentSettings settings;

    WhenARunGoesOnItsDeadlineIsSet(Deadlines deadlines, TournamentSettings settings) {
        this.deadlines = deadlines;
        this.settings = settings;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        switch (event.event()) {
            case AsyncRunDrawn drawn -> set(AsyncRunDeadline.KIND, drawn.runId(), drawn.startBefore());
            case AsyncRunCountedDown counting -> set(AsyncRunStart.KIND, counting.runId(), counting.startsAt());
            case AsyncRunStarted started ->
                set(AsyncRunEnd.KIND, started.runId(), started.startedAt().plus(settings.longestRun()));
            default -> {
                return List.of();
            }
        }
        return List.of();
    }

    private void set(String kind, RunId run, Instant due) {
        deadlines.set(kind, run.toString(), due);
    }
}
