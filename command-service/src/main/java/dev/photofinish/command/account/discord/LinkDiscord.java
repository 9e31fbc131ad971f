package dev.photofinish.command.account.discord;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.DiscordLinked;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Discord says who somebody is there. */
public record LinkDiscord(
        @TargetAggregateIdentifier AccountId accountId, String discordId, String discordName, Instant at) {
    /** Nothing happens when it is known; refused when that person is another account's. */
    public Decision<AccountEvent> decide(AccountState account, DiscordPeople people) {
        if (!account.registered()) {
            return refuse(AccountRejection.UNKNOWN_USER);
        }
        if (discordId.equals(account.discordId())) {
            return nothing();
        }
        return people.link(accountId, discordId, discordName)
                ? accept(new DiscordLinked(accountId, discordId, discordName, at))
                : refuse(AccountRejection.DISCORD_TAKEN);
    }
}
