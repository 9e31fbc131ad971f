package dev.photofinish.query;

import dev.photofinish.store.metric.Limit;

/** Limits of the read side. */
public enum QueryLimit implements Limit {
    /** Reads that block; a hit is a 503. */
    WAITING_READS("web.waiting-reads"),
    /** Patience with who does not read an event stream; a hit is one broken off. */
    STREAM_STALLED("web.stalled-after"),
    /** How long a read waits for a position; a hit is one that was answered without it. */
    READ_WAIT("read-model.wait-at-most"),
    /** A spectator's message; a hit is a close with 1009. */
    LARGEST_MESSAGE("live.largest-message"),
    /** A spectator's messages; a hit is a close with 1008. */
    MESSAGES("live.messages-per-second"),
    /** Time to say who one is; a hit is a close with 4001. */
    AUTH_WITHIN("live.auth-within"),
    /** Bytes that wait for a spectator; a hit is a connection that takes no more frames for a while. */
    FULL("live.full-above"),
    /** Patience with a full connection; a hit is a close with 4008. */
    TOO_SLOW("live.too-slow-after"),
    /** Changed races that the lobby remembers; a hit is a subscriber who gets the list anew. */
    CHANGED_RACES("lobby.changed-races"),
    /** Races played again; a hit is a 503. */
    REPLAYS("replay.at-once"),
    /** Those of one address; a hit is a 429. */
    REPLAYS_PER_ADDRESS("replay.per-address");

    private final String setting;

    QueryLimit(String setting) {
        this.setting = setting;
    }

    @Override
    public String setting() {
        return setting;
    }
}
