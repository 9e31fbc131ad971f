package dev.photofinish.store;

import dev.photofinish.events.AccountId;
import org.jspecify.annotations.Nullable;

/** Bearer tokens. Only their hashes are kept; a session ends after a time without use. May block. */
public interface Sessions {
    /** Whose token this is; null when it is unknown, revoked or expired. */
    @Nullable
    AccountId accountOf(String bearerToken);

    /** Starts a session and returns its token, which is shown this once. */
    String open(AccountId account);

    /** Ends every session of the account. */
    void revokeAll(AccountId account);
}
