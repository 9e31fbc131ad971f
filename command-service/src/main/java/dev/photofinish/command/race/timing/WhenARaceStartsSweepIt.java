package dev.photofinish.command.race.timing;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** When a race starts, it is swept from the first moment at which somebody may have to be given up. */
@Component
final class WhenARaceStartsSweepIt implements Policy {
    private final Deadlines deadlines;
    private final RaceTiming timing;

    WhenARaceStartsSweepIt(Deadlines deadlines, RaceTiming timing) {
        this.deadlines = deadlines;
        this.timing = timing;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof RaceStarted started) {
            var attempt = new Attempt(started.raceId(), started.attempt());
            deadlines.set(Sweep.KIND, attempt.toString(), started.at().plus(timing.firstSweepAfter()));
        }
        return List.of();
    }
}
