package dev.photofinish.command.account.subscription;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.NotificationSubscribed;
import dev.photofinish.events.account.NotificationWish;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody wants to be told something (tournaments §10.2). */
public record SubscribeToNotification(
        @TargetAggregateIdentifier AccountId accountId, NotificationWish wish, Instant at) {
    /** What an account can wish for: every kind, for about sixty organizations. */
    public static final int MOST = 500;

    /** Nothing happens when they are told already. */
    public Decision<AccountEvent> decide(AccountState account) {
        if (!account.registered()) {
            return refuse(AccountRejection.UNKNOWN_USER);
        }
        if (account.wishes().contains(wish)) {
            return nothing();
        }
        return account.wishes().size() < MOST
                ? accept(new NotificationSubscribed(accountId, wish, at))
                : refuse(AccountRejection.TOO_MANY_SUBSCRIPTIONS);
    }
}
