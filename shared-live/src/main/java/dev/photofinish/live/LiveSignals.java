package dev.photofinish.live;

/** The ephemeral lane between the mods' sockets and the rooms: ticks and presence. Never blocks its callers. */
public interface LiveSignals {
    /** Tells every listening node about a tick; older ticks of the same run may be skipped. */
    void tick(Tick tick);

    /** Tells every listening node that a mod came or went. */
    void presence(Presence presence);

    /** Starts listening; closing the answer ends it. Listeners are called in order and must not block. */
    AutoCloseable listen(Listener listener);

    /** Whoever wants to hear. */
    interface Listener {
        /** A player's newest figures. */
        void onTick(Tick tick);

        /** A player's mod came or went. */
        void onPresence(Presence presence);
    }
}
