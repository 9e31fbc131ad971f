package dev.photofinish.query.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.room.Guest;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.Sessions;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out who a token belongs to and what they read, away from the event loops. Nobody is turned away for a wrong one.
 */
final class Identities {
    private static final Logger LOG = LoggerFactory.getLogger(Identities.class);

    private final Sessions sessions;
    private final LanguageChoice languages;
    private final LastSeen lastSeen;

    Identities(Sessions sessions, LanguageChoice languages, LastSeen lastSeen) {
        this.sessions = sessions;
        this.languages = languages;
        this.lastSeen = lastSeen;
    }

    /** Somebody who has not said who they are. */
    Guest anonymous(@Nullable String locale) {
        return new Guest(null, languages.of(locale));
    }

    /**
     * Tells whose token it is, on some other thread; an anonymous guest when it is nobody's. Watching counts as a visit
     * (domain §1).
     *
     * @param locale what they asked for
     */
    void find(String token, @Nullable String locale, Consumer<Guest> then) {
        Thread.startVirtualThread(() -> {
            Guest guest = guest(token, locale);
            then.accept(guest);
            if (guest.account() != null) {
                visited(guest.account());
            }
        });
    }

    private Guest guest(String token, @Nullable String locale) {
        try {
            AccountId account = sessions.accountOf(token);
            return account == null ? anonymous(locale) : new Guest(account, languages.of(account, locale));
        } catch (RuntimeException trouble) {
            LOG.warn("a session cannot be looked up; its spectator stays anonymous", trouble);
            return anonymous(locale);
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
