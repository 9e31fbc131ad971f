package dev.photofinish.command.account.racetime;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.RacetimeLinked;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Racetime.gg says who somebody is there (racetime §2.3). */
public record LinkRacetime(
        @TargetAggregateIdentifier AccountId accountId, String racetimeId, String racetimeName, Instant at) {
    /** Nothing happens when it is known; refused when that person is another account's. */
    public Decision<AccountEvent> decide(AccountState account, RacetimePeople people) {
        if (!account.registered()) {
            return refuse(AccountRejection.UNKNOWN_USER);
        }
        if (racetimeId.equals(account.racetimeId())) {
            return nothing();
        }
        return people.link(accountId, racetimeId, racetimeName)
                ? accept(new RacetimeLinked(accountId, racetimeId, racetimeName, at))
                : refuse(AccountRejection.RACETIME_TAKEN);
    }
}
