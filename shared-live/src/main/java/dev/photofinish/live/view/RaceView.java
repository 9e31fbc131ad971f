package dev.photofinish.live.view;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.StoredEvent;

/**
 * Everything the facts tell about one race: the one fold behind the stored documents, the live snapshot, the state at
 * a past instant and the rebuild.
 *
 * @param position of the newest fact folded in; 0 before the first
 */
public record RaceView(long position, RaceFacts facts, Board board, CasterList casters) {
    /** A race of which nothing is known yet. */
    public static RaceView none(RaceId race) {
        return new RaceView(0, RaceFacts.none(race), Board.EMPTY, CasterList.EMPTY);
    }

    /** The race after a fact of its own; facts it already has are skipped. */
    public RaceView apply(StoredEvent stored) {
        return stored.position() <= position
                ? this
                : new RaceView(
                        stored.position(),
                        facts.apply(stored.event()),
                        board.apply(stored.event()),
                        casters.apply(stored.event()));
    }
}
