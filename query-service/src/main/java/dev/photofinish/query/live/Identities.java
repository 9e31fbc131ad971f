package dev.photofinish.query.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.Sessions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out who a token belongs to, away from the event loops. Nobody is turned away for a wrong one. */
final class Identities {
    private static final Logger LOG = LoggerFactory.getLogger(Identities.class);

    private final Sessions sessions;
    private final LastSeen lastSeen;

    Identities(Sessions sessions, LastSeen lastSeen) {
        this.sessions = sessions;
        this.lastSeen = lastSeen;
    }

    /** Tells whose token it is, on some other thread; null when it is nobody's. Watching counts as a visit (domain §1). */
    void find(String token, Consumer<@Nullable AccountId> then) {
        Thread.startVirtualThread(() -> {
            var account = accountOf(token);
            then.accept(account);
            if (account != null) {
                visited(account);
            }
        });
    }

    private @Nullable AccountId accountOf(String token) {
        try {
            return sessions.accountOf(token);
        } catch (RuntimeException trouble) {
            LOG.warn("a session cannot be looked up; its spectator stays anonymous", trouble);
            return null;
        }
    }

    private void visited(AccountId account) {
        try {
            lastSeen.around(account);
        } catch (RuntimeException trouble) {
            LOG.warn("a visit cannot be noted", trouble);
        }
    }
}
