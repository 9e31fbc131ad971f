package dev.photofinish.live.room;

import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import java.util.UUID;

/** What every room of a node shares. */
record RoomContext(
        RaceHistory history,
        Scenes scenes,
        FrameMaker maker,
        UUID epoch,
        LiveBook book,
        RoomSettings settings,
        RoomObserver observer) {}
