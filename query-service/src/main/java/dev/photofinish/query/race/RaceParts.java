package dev.photofinish.query.race;

import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.projection.Folded;
import org.jspecify.annotations.Nullable;

/** The three documents of one race. */
record RaceParts(Folded<RaceFacts> race, Folded<Board> board, Folded<CasterList> casters) {
    /** The race as a whole, with the newest ticks on top when somebody watches it (better V9). */
    Picture picture(@Nullable Picture live) {
        var stored = view();
        if (live == null) {
            return Picture.of(stored);
        }
        return live.view().position() >= stored.position() ? live : new Picture(stored, live.ticks(), live.connected());
    }

    private RaceView view() {
        long position = Math.max(race.position(), Math.max(board.position(), casters.position()));
        return new RaceView(position, race.state(), board.state(), casters.state());
    }
}
