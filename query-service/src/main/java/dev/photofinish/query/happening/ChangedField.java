package dev.photofinish.query.happening;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of a live race that is another one now.
 *
 * @param before null = there was none
 * @param after null = there is none any more
 */
record ChangedField(
        String field,
        @JsonProperty("old") @Nullable Object before,
        @JsonProperty("new") @Nullable Object after) {
    static List<ChangedField> of(@Nullable LiveRaceTerms before, LiveRaceUpdated updated) {
        return updated.changed().stream()
                .map(field -> new ChangedField(
                        name(field),
                        before == null ? null : before.value(field),
                        updated.terms().value(field)))
                .toList();
    }

    private static String name(LiveRaceField field) {
        return switch (field) {
            case SCHEDULED_AT -> "scheduled_at";
            case MATCH_TITLE -> "match_title";
            case PERMALINK -> "permalink_id";
            case EPISODE -> "episode_id";
            case RACETIME_GOAL -> "racetime_goal";
            case ROOM_PROFILE -> "race_room_profile_id";
        };
    }
}
