package dev.photofinish.command.notification;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Folds races anew from their history. Blocks. */
@Component
public final class RaceStories {
    private static final int PAGE = 500;

    private final RaceHistory history;

    RaceStories(RaceHistory history) {
        this.history = history;
    }

    /** A race at a moment of its history, and as it is now. */
    public record Story(RaceView then, RaceView now) {}

    /** The race as it was at that position, and as it is now. */
    public Story of(RaceId race, long position) {
        var then = RaceView.none(race);
        var now = then;
        List<StoredEvent> page;
        do {
            page = history.of(race, now.position(), PAGE);
            for (var event : page) {
                now = now.apply(event);
                then = event.position() <= position ? now : then;
            }
        } while (page.size() == PAGE);
        return new Story(then, now);
    }
}
