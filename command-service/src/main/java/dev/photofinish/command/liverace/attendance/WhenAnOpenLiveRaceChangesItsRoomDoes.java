package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** A race with another title or goal says so in its room (tournaments §8.4). */
@WithTournaments
@Component
final class WhenAnOpenLiveRaceChangesItsRoomDoes implements Policy {
    private final Deadlines deadlines;

    WhenAnOpenLiveRaceChangesItsRoomDoes(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof LiveRaceUpdated updated
                && (updated.changed().contains(LiveRaceField.MATCH_TITLE)
                        || updated.changed().contains(LiveRaceField.RACETIME_GOAL))) {
            deadlines.set(
                    RoomEdit.KIND, updated.liveRaceId() + "/" + updated.at().toEpochMilli(), updated.at());
        }
        return List.of();
    }
}
