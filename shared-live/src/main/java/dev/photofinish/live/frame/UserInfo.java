package dev.photofinish.live.frame;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.Person;
import org.jspecify.annotations.Nullable;

/** A user as REST and frames show them (rest-api §2). */
public record UserInfo(
        AccountId id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        @Nullable String twitchAvatarUrl) {
    /** The user behind a person. */
    public static UserInfo of(Person person) {
        return new UserInfo(person.id(), person.login(), person.displayName(), person.avatarUrl());
    }
}
