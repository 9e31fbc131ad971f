package dev.photofinish.command.account;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRenamed;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Who signs in again is shown as the identity provider shows them now (rest-api §4). */
public record RenameAccount(
        @TargetAggregateIdentifier AccountId accountId,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        Instant at) {
    /** Nothing happens when name and face are the same. */
    public Decision<AccountEvent> decide(AccountState account) {
        return Objects.equals(displayName, account.displayName()) && Objects.equals(avatarUrl, account.avatarUrl())
                ? nothing()
                : accept(new AccountRenamed(accountId, displayName, avatarUrl, at));
    }
}
