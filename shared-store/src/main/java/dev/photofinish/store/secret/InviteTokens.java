package dev.photofinish.store.secret;

import dev.photofinish.events.InviteId;

/** What proves that somebody was invited. Whoever commands the race is shown it, to hand it on. */
public final class InviteTokens {
    private final DerivedTokens tokens;

    /** Tokens derived by this key. */
    public InviteTokens(byte[] key) {
        tokens = new DerivedTokens(key);
    }

    /** The token of an invitation, 43 characters. */
    public String of(InviteId invite) {
        return tokens.of("invite:" + invite);
    }
}
