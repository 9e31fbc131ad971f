package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.RoomProfileId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms of live races out of bodies; what does not fit is noted there. */
final class LiveRaceFields {
    static final String SCHEDULED_AT = "scheduled_at";
    static final String TITLE = "match_title";
    static final String PERMALINK = "permalink_id";
    static final String EPISODE = "episode_id";
    static final String GOAL = "racetime_goal";
    static final String PROFILE = "race_room_profile_id";

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_GOAL = 255;

    private LiveRaceFields() {}

    static @Nullable String title(Fields body) {
        return text(body, TITLE, LONGEST_TITLE);
    }

    static @Nullable String goal(Fields body) {
        return text(body, GOAL, LONGEST_GOAL);
    }

    static @Nullable PermalinkId permalink(Fields body) {
        var id = id(body, PERMALINK);
        return id == null ? null : new PermalinkId(id);
    }

    static @Nullable RoomProfileId profile(Fields body) {
        var id = id(body, PROFILE);
        return id == null ? null : new RoomProfileId(id);
    }

    static @Nullable Long episode(Fields body) {
        var episode = body.optionalInteger(EPISODE);
        return episode == null ? null : Long.valueOf(episode);
    }

    static @Nullable UUID id(Fields body, String field) {
        var text = body.optionalText(field);
        if (text != null && !Ids.isWhole(text)) {
            body.reject(field, "must be a UUID");
            return null;
        }
        return text == null ? null : UUID.fromString(text);
    }

    /** Trimmed; blanks are none. */
    static @Nullable String text(Fields body, String field, int longest) {
        var text = body.optionalText(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().codePointCount(0, text.strip().length()) > longest) {
            body.reject(field, "must have at most " + longest + " characters");
        }
        return text.strip();
    }
}
