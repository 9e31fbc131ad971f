package dev.photofinish.query.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.Person;
import org.jspecify.annotations.Nullable;

/** A player in a list of races (rest-api §2). */
record ParticipantPreview(
        AccountId id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        @Nullable String twitchAvatarUrl,
        @Nullable Integer placement) {
    static ParticipantPreview of(Person person, @Nullable Integer placement) {
        return new ParticipantPreview(person.id(), person.login(), person.displayName(), person.avatarUrl(), placement);
    }
}
