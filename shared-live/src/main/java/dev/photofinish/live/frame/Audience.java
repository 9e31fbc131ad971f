package dev.photofinish.live.frame;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.live.view.RaceView;
import org.jspecify.annotations.Nullable;

/** Who looks at a race; it decides what they get to see (better S2–S4). */
public sealed interface Audience {
    /** Anybody. */
    record Public() implements Audience {}

    /** Those who organize or cast it, unless they play. */
    record Insider() implements Audience {}

    /** A player who has not finished, watching in a browser. */
    record Racer(RunId run) implements Audience {}

    /** A player's mod. */
    record Mod(RunId run) implements Audience {}

    /**
     * Where a spectator belongs right now. Who trains alone competes with nobody, and may look at the map.
     *
     * @param account null = nobody is signed in
     */
    static Audience of(@Nullable AccountId account, RaceView view) {
        if (account == null || view.facts().solo()) {
            return new Public();
        }
        BoardEntry entry = view.board().entryOf(account).orElse(null);
        if (entry != null) {
            boolean racing = !entry.status().over() && view.facts().status() != RaceStatus.FINISHED;
            return racing ? new Racer(entry.runId()) : new Public();
        }
        boolean insider = view.facts().organizedBy(account) || view.casters().includes(account);
        return insider ? new Insider() : new Public();
    }
}
