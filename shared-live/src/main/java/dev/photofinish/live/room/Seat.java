package dev.photofinish.live.room;

/** A connection's place in a room, held by its transport. */
public interface Seat {
    /** The connection is gone, or going. Any thread; once is enough. */
    void leave();

    /** The connection, found not writable before, can take more. On its lane only. */
    void writableAgain();

    /** It turned out who is watching; what they see may change with it, and the language they see it in. Any thread. */
    void signIn(Guest guest);
}
