package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/** The account may do more, or less. */
public record AccountRoleChanged(AccountId accountId, Role role, Instant at) implements AccountEvent {}
