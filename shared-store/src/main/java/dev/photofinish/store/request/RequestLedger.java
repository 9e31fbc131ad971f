package dev.photofinish.store.request;

import dev.photofinish.store.Intent;
import java.time.Duration;

/** Keeps requests apart from their repetitions, for all nodes. Blocks. */
public interface RequestLedger {
    /**
     * Asks for the right to carry a request out.
     *
     * @param scope the request's name, 64 characters at most
     * @param fingerprint what tells the request from another one of the same name, 64 characters at most
     * @param claimFor after this time without an answer another attempt may begin; should the first one still be at it,
     *     {@link dev.photofinish.store.Commands} sees to it that there is one effect
     * @param knownFor after this time the name is free again
     */
    Claim claim(String scope, String fingerprint, Duration claimFor, Duration knownFor);

    /** Keeps the answer, unless there is one already. */
    void answer(String scope, Intent intent, byte[] answer);

    /** Lets another attempt begin at once. */
    void release(String scope, Intent intent);

    /**
     * Forgets what is older.
     *
     * @return how many were forgotten, at most twice as many as asked for
     */
    int forget(Duration olderThan, int atMost);
}
