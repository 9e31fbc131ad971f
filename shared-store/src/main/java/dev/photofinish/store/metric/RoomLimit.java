package dev.photofinish.store.metric;

/** Limits of races' rooms, which are fixed in the code. */
public enum RoomLimit implements Limit {
    /** Facts to replay; who missed more gets a snapshot. */
    HISTORY("room.history"),
    /** Messages that wait for a room; facts beyond it are read from the store. */
    INBOX("room.inbox"),
    /** Writes that wait for an event loop; beyond it the loop's connections get a snapshot. */
    WAITING_WRITES("room.waiting-writes");

    private final String setting;

    RoomLimit(String setting) {
        this.setting = setting;
    }

    @Override
    public String setting() {
        return setting;
    }
}
