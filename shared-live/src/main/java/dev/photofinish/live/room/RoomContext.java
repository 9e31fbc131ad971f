package dev.photofinish.live.room;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import java.util.UUID;

/** What every room of a node shares. */
record RoomContext(
        RaceHistory history,
        Scenes scenes,
        FrameMaker maker,
        UUID epoch,
        LiveBook book,
        LiveChannels channels,
        RoomSettings settings,
        RoomObserver observer) {
    /** A race's facts with this node's newest ticks, presence and streams on top. */
    Picture picture(RaceView view) {
        RaceId race = view.facts().id();
        return new Picture(view, book.ticks(race), book.connected(race), channels.of(view));
    }
}
