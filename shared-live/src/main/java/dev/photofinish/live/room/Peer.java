package dev.photofinish.live.room;

/** A connection as a room sees it. Called on the connection's lane only. */
public interface Peer {
    /** False while too much is waiting to be sent: the room then skips it, and brings a snapshot later. */
    boolean writable();

    /** Sends shared frames. They must not be changed. */
    void write(Parcel parcel);

    /** Ends the connection with a WebSocket close code; what was written before still goes out. */
    void close(int code, String reason);
}
