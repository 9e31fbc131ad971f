package dev.photofinish.command.liverace.oversight;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.store.WithTournaments;
import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what this node has stored of live races, once it is through. */
@WithTournaments
@Component
@ProcessingGroup(LookUps.GROUP)
final class LiveRaceCount {
    private final LiveRaceMeters meters;

    LiveRaceCount(LiveRaceMeters meters) {
        this.meters = meters;
    }

    @EventHandler
    void on(LiveRaceScheduled planned) {
        afterCommit(meters::planned);
    }

    @EventHandler
    void on(LiveRaceRoomOpened opened) {
        afterCommit(meters::opened);
    }

    @EventHandler
    void on(LiveRaceRoomOpeningFailed failed) {
        afterCommit(meters::notOpened);
    }

    /** Again when a race that went on is over again: that, too, was recorded so long after its end. */
    @EventHandler
    void on(LiveRaceFinished finished) {
        var after = Duration.between(finished.endedAt(), finished.at());
        afterCommit(() -> meters.recorded(after));
    }

    private static void afterCommit(Runnable count) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    count.run();
                }
            });
        } else {
            count.run();
        }
    }
}
