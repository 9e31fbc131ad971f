package dev.photofinish.command.race.timing;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** When a countdown starts, its end is set. */
@Component
final class WhenACountdownStartsSetItsEnd implements Policy {
    private final Deadlines deadlines;

    WhenACountdownStartsSetItsEnd(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof CountdownStarted counting) {
            deadlines.set(CountdownEnd.KIND, CountdownEnd.subject(counting), counting.startsAt());
        }
        return List.of();
    }
}
