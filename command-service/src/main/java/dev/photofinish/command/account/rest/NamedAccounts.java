package dev.photofinish.command.account.rest;

import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.AccountId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out whom a login in a request means. */
@Component
public final class NamedAccounts {
    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final Blocking blocking;

    NamedAccounts(Accounts accounts, Blocking blocking) {
        this.accounts = accounts;
        this.blocking = blocking;
    }

    /** The login a body names, trimmed; refuses a body that names none. */
    public static String login(Fields body) {
        var login = body.requiredText("twitch_username").strip();
        if (!body.rejected("twitch_username") && !possible(login)) {
            body.reject("twitch_username", "must have 1 to " + LONGEST + " characters, none of them blank");
        }
        body.check();
        return login;
    }

    private static boolean possible(String login) {
        return !login.isEmpty()
                && login.toLowerCase(Locale.ROOT).length() <= LONGEST
                && login.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    /** The account that goes by it. */
    public Mono<Optional<AccountId>> find(String login) {
        return blocking.call(() -> accounts.byLogin(login).map(AccountRow::id));
    }
}
