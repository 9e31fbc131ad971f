package dev.photofinish.command.account.subscription;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.NotificationUnsubscribed;
import dev.photofinish.events.account.NotificationWish;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody no longer wants to be told something. */
public record UnsubscribeFromNotification(
        @TargetAggregateIdentifier AccountId accountId, NotificationWish wish, Instant at) {
    /** Nothing happens when they are not told. */
    public Decision<AccountEvent> decide(AccountState account) {
        return account.wishes().contains(wish) ? accept(new NotificationUnsubscribed(accountId, wish, at)) : nothing();
    }
}
