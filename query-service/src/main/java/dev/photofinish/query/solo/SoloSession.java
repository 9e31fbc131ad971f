package dev.photofinish.query.solo;

import dev.photofinish.events.race.SeedRef;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceView;
import java.util.Objects;

/**
 * A solo session as it is stored: the race that it stands for, folded as any other (better C16).
 *
 * @param excludeFromStats a slow run, which no statistic counts
 */
public record SoloSession(RaceFacts facts, Board board, boolean excludeFromStats) {
    /** The one who trains. */
    public BoardEntry player() {
        return board.entries().getFirst();
    }

    /** What they train on. */
    public SeedRef seed() {
        return Objects.requireNonNull(facts.seed(), "a session has a seed");
    }

    RaceView view(long position) {
        return new RaceView(position, facts, board, CasterList.EMPTY);
    }
}
