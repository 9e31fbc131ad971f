package dev.photofinish.query.live;

import dev.photofinish.live.room.RoomObserver;

/** Rooms whose doings are nobody's business. */
final class QuietRooms implements RoomObserver {
    @Override
    public void tickConflated() {}

    @Override
    public void resynced() {}

    @Override
    public void historyTooShort() {}

    @Override
    public void inboxFull() {}

    @Override
    public void laneFull() {}
}
