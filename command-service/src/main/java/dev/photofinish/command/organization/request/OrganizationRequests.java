package dev.photofinish.command.organization.request;

import dev.photofinish.events.AccountId;

/** Who waits for the answer to how many requests. */
public interface OrganizationRequests {
    /** Whether the account may not ask for another one before it has an answer. */
    boolean mustWait(AccountId account);
}
