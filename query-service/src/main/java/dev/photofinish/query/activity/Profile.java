package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.AccountEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody's public page (rest-api §7). */
record Profile(
        AccountId id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        @Nullable String twitchAvatarUrl,
        Role role,
        Instant createdAt,
        ProfileStats stats) {
    static Profile of(AccountEntry account, ProfileStats stats) {
        var person = account.person();
        return new Profile(
                person.id(),
                person.login(),
                person.displayName(),
                person.avatarUrl(),
                person.role(),
                account.createdAt(),
                stats);
    }
}
