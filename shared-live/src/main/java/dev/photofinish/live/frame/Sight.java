package dev.photofinish.live.frame;

import dev.photofinish.events.RunId;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.RaceStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an audience gets to see at one moment of a race. Audiences of equal sight share bytes.
 *
 * @param map how much of the graph
 * @param histories whose zone histories
 * @param own the run that counts as one's own; null when no run does
 */
record Sight(MapSight map, HistorySight histories, @Nullable RunId own) {
    enum MapSight {
        FULL,
        STRUCTURE,
        DISCOVERED
    }

    enum HistorySight {
        ALL,
        OWN,
        NONE
    }

    private static final Sight EVERYTHING = new Sight(MapSight.FULL, HistorySight.ALL, null);
    private static final Sight BEFORE_THE_START = new Sight(MapSight.STRUCTURE, HistorySight.ALL, null);
    private static final Sight MODS = new Sight(MapSight.STRUCTURE, HistorySight.NONE, null);

    static Sight of(Audience audience, RaceStatus status) {
        return switch (audience) {
            case Audience.Public _ -> status == RaceStatus.SETUP ? BEFORE_THE_START : EVERYTHING;
            case Audience.Insider _ -> EVERYTHING;
            case Audience.Racer(RunId run) ->
                switch (status) {
                    case SETUP -> BEFORE_THE_START;
                    case RUNNING -> new Sight(MapSight.DISCOVERED, HistorySight.OWN, run);
                    case FINISHED, ABANDONED -> EVERYTHING;
                };
            case Audience.Mod _ -> MODS;
        };
    }

    /** What matters of it when players are shown, but no graph. */
    Sight ofBoard() {
        return switch (histories) {
            case ALL -> EVERYTHING;
            case OWN -> this;
            case NONE -> MODS;
        };
    }

    /** What matters of it when a single player is shown: either their history is in, or not. */
    Sight ofPlayer(RunId player) {
        return switch (histories) {
            case ALL -> EVERYTHING;
            case OWN -> player.equals(own) ? EVERYTHING : MODS;
            case NONE -> MODS;
        };
    }

    /** What matters of it where neither players nor graph are shown. */
    Sight ofNothing() {
        return EVERYTHING;
    }

    /** Whether its map has any words on it. */
    boolean showsWords() {
        return map != MapSight.STRUCTURE;
    }

    boolean showsHistoryOf(BoardEntry entry) {
        return switch (histories) {
            case ALL -> true;
            case OWN -> entry.runId().equals(own);
            case NONE -> false;
        };
    }
}
