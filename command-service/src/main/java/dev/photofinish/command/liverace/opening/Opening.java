package dev.photofinish.command.liverace.opening;

import dev.photofinish.store.Receipt;

/** What came of an attempt to open a room. */
public sealed interface Opening {
    /**
     * There is one.
     *
     * @param receipt of the live race having it
     */
    record Opened(Receipt receipt) implements Opening {}

    /** None is wanted: it has one, has begun, or is called off. */
    record NotWanted() implements Opening {}

    /** Another node is at it. */
    record UnderWay() implements Opening {}

    /**
     * There is none.
     *
     * @param unclear whether there may be one nonetheless, which shows a little later
     * @param tries how many there were
     */
    record Failed(String reason, boolean unclear, int tries) implements Opening {}
}
