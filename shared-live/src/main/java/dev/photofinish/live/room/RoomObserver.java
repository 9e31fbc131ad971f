package dev.photofinish.live.room;

/** Hears how rooms fare. Told by the rooms' and the connections' threads: must be quick, and safe for all of them. */
public interface RoomObserver {
    /** A tick of a player overtook one that nobody was shown yet. */
    void tickConflated();

    /** A connection gets a snapshot in the place of what it missed. */
    void resynced();

    /** Somebody came back with a position that cannot be continued from. */
    void historyTooShort();

    /** A room has so much to do that it reads what is new from the history. */
    void inboxFull();

    /** A lane is so far behind that a write is skipped. */
    void laneFull();
}
