package dev.photofinish.query.history;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.view.RaceView;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of a race's past: whoever races now sees no more of the past than of the present; whoever did race
 * sees all of it (better S4).
 *
 * @param account null = nobody is signed in
 * @param now the race at present
 */
record Hindsight(@Nullable AccountId account, RaceView now) {
    Audience of(RaceView then) {
        var today = Audience.of(account, now);
        if (today instanceof Audience.Racer) {
            return today;
        }
        var atThatTime = Audience.of(account, then);
        return atThatTime instanceof Audience.Racer ? new Audience.Public() : atThatTime;
    }
}
