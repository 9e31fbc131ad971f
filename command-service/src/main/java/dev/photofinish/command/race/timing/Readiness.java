package dev.photofinish.command.race.timing;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.live.view.RunStatus;
import org.springframework.stereotype.Component;

/** Who is ready, as of the last stored fact. It is asked for when a race may start, which is rare: it reads the history. */
@Component
final class Readiness {
    private static final int READ = 1_000;

    private final RaceHistory history;

    Readiness(RaceHistory history) {
        this.history = history;
    }

    /** Whether somebody plays and nobody is missing. Blocks. */
    boolean everybody(RaceId race) {
        var entries = view(race).board().entries();
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.status() == RunStatus.READY);
    }

    private RaceView view(RaceId race) {
        var view = RaceView.none(race);
        while (true) {
            var batch = history.of(race, view.position(), READ);
            for (var stored : batch) {
                view = view.apply(stored);
            }
            if (batch.size() < READ) {
                return view;
            }
        }
    }
}
