package dev.photofinish.query.race;

import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.projection.Folded;

/** The three documents of one race. */
record RaceParts(Folded<RaceFacts> race, Folded<Board> board, Folded<CasterList> casters) {
    /** The race as a whole. */
    RaceView view() {
        long position = Math.max(race.position(), Math.max(board.position(), casters.position()));
        return new RaceView(position, race.state(), board.state(), casters.state());
    }
}
