package dev.photofinish.command.account.preference;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.live.Locales;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody wants to read the game's texts in that language (rest-api §7). */
public record ChooseLocale(@TargetAggregateIdentifier AccountId accountId, String locale, Instant at) {
    /** Refused when there are no texts in it; nothing happens when it is the present choice. */
    public Decision<AccountEvent> decide(AccountState account, Locales locales) {
        if (!locales.codes().contains(locale)) {
            return refuse(AccountRejection.UNKNOWN_LOCALE);
        }
        return locale.equals(account.locale()) ? nothing() : accept(new LocaleChosen(accountId, locale, at));
    }
}
