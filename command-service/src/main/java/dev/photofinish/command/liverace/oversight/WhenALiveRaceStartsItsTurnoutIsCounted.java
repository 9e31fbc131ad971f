package dev.photofinish.command.liverace.oversight;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** A race that begins has a turnout; a deadline counts it on one node only, and holds up nobody. */
@WithTournaments
@Component
final class WhenALiveRaceStartsItsTurnoutIsCounted implements Policy {
    private final Deadlines deadlines;

    WhenALiveRaceStartsItsTurnoutIsCounted(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof LiveRaceStarted started) {
            deadlines.set(
                    TurnoutCount.KIND,
                    started.liveRaceId() + "/" + started.participants().size(),
                    started.at());
        }
        return List.of();
    }
}
