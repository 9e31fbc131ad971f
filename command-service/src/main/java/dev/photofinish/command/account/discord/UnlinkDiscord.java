package dev.photofinish.command.account.discord;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.DiscordUnlinked;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody no longer wants to be known as who they are on Discord. */
public record UnlinkDiscord(@TargetAggregateIdentifier AccountId accountId, Instant at) {
    /** Nothing happens when they are not. */
    public Decision<AccountEvent> decide(AccountState account, DiscordPeople people) {
        var discordId = account.discordId();
        if (discordId == null) {
            return nothing();
        }
        people.unlink(accountId);
        return accept(new DiscordUnlinked(accountId, discordId, at));
    }
}
