package dev.photofinish.store;

import dev.photofinish.events.AccountId;

/** Notes when accounts were here last, for administrators to see. No fact: nothing is ever decided on it. Blocks. */
public interface LastSeen {
    /** The account signed in just now. */
    void signedIn(AccountId account);

    /** The account is watching; written at most once in {@code photofinish.event-store.last-seen-every} by each node. */
    void around(AccountId account);
}
