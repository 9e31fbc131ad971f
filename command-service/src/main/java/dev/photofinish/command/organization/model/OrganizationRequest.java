package dev.photofinish.command.organization.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.OrganizationRequested;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is before it is one: somebody's wish.
 *
 * @param account who asked
 * @param pending whether nobody has answered yet
 */
public record OrganizationRequest(String name, @Nullable String description, AccountId account, boolean pending) {
    /** One that waits for its answer. */
    public static OrganizationRequest of(OrganizationRequested requested) {
        return new OrganizationRequest(requested.name(), requested.description(), requested.account(), true);
    }

    /** The same, answered. */
    public OrganizationRequest answered() {
        return new OrganizationRequest(name, description, account, false);
    }
}
