package dev.photofinish.command.race.timing;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.SeedsReleased;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** When the last thing missing has come, be it a player or the seeds, a race that starts by itself may start. */
@Component
final class WhenTheLastOneIsReadyConsiderTheStart implements Policy {
    private final AutomaticStart start;

    WhenTheLastOneIsReadyConsiderTheStart(AutomaticStart start) {
        this.start = start;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        switch (event.event()) {
            case ParticipantReadied readied -> start.consider(readied.raceId());
            case ParticipantLeft left -> start.consider(left.raceId());
            case ParticipantRemoved removed -> start.consider(removed.raceId());
            case SeedsReleased released -> start.consider(released.raceId());
            default -> {}
        }
        return List.of();
    }
}
