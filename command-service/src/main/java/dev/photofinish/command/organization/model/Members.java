package dev.photofinish.command.organization.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.Permissions;
import java.util.Map;
import java.util.Optional;

/**
 * Who belongs to an organization. Immutable.
 *
 * @param byAccount their permissions by the text of the account's id, which is how a snapshot spells keys
 */
public record Members(Map<String, Permissions> byAccount) {
    static final Members NONE = new Members(Map.of());

    /** Keeps its own copy. */
    public Members {
        byAccount = Map.copyOf(byAccount);
    }

    /** What a member may do; empty for whoever is none. */
    public Optional<Permissions> of(AccountId account) {
        return Optional.ofNullable(byAccount.get(account.toString()));
    }

    /** Whether nobody else can be let in. */
    public boolean full() {
        return byAccount.size() >= OrganizationBounds.MOST_MEMBERS;
    }

    Members with(AccountId account, Permissions permissions) {
        return new Members(Entries.with(byAccount, account.toString(), permissions));
    }

    Members without(AccountId account) {
        return new Members(Entries.without(byAccount, account.toString()));
    }
}
