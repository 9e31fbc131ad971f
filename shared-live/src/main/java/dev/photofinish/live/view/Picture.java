package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.Tick;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A race as it looks this very moment: its facts, and on top the newest tick of each player, whose mod is connected, and
 * who of its players and casters streams. What is shown never goes down: the larger of fact and tick (better C9).
 */
public record Picture(RaceView view, Map<RunId, Tick> ticks, Set<RunId> connected, Set<AccountId> live) {
    /** Keeps its own copies. */
    public Picture {
        ticks = Map.copyOf(ticks);
        connected = Set.copyOf(connected);
        live = Set.copyOf(live);
    }

    /** The facts alone. */
    public static Picture of(RaceView view) {
        return new Picture(view, Map.of(), Set.of(), Set.of());
    }

    /** The same without what changes from second to second: ticks and mods. */
    public Picture calm() {
        return new Picture(view, Map.of(), Set.of(), live);
    }

    /** In-game time to show. */
    public long igtOf(BoardEntry entry) {
        Tick tick = tickOf(entry);
        return tick == null ? entry.igtMs() : Math.max(entry.igtMs(), tick.igtMs());
    }

    /** Deaths to show. */
    public int deathsOf(BoardEntry entry) {
        Tick tick = tickOf(entry);
        return tick == null ? entry.deaths() : Math.max(entry.deaths(), tick.deaths());
    }

    private @Nullable Tick tickOf(BoardEntry entry) {
        Tick tick = entry.status().over() ? null : ticks.get(entry.runId());
        return tick != null && tick.attempt() == view.board().attempt() ? tick : null;
    }
}
