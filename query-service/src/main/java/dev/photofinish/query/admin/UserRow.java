package dev.photofinish.query.admin;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.query.activity.Played;
import dev.photofinish.store.AccountEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the administrators' list of users (rest-api §9).
 *
 * @param raceCount all races the user is on the roster of, begun or not
 */
record UserRow(
        AccountId id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        @Nullable String twitchAvatarUrl,
        Role role,
        Instant createdAt,
        @Nullable Instant lastSeen,
        long trainingCount,
        long raceCount) {
    static UserRow of(AccountEntry account, Played played) {
        var person = account.person();
        return new UserRow(
                person.id(),
                person.login(),
                person.displayName(),
                person.avatarUrl(),
                person.role(),
                account.createdAt(),
                account.lastSeen(),
                played.trainings(),
                played.races());
    }
}
