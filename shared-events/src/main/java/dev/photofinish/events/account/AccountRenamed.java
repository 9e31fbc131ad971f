package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The account is shown under another name or face; its login stays. */
public record AccountRenamed(
        AccountId accountId,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        Instant at) implements AccountEvent {}
