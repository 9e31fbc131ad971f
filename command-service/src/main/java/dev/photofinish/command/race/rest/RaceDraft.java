package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.creation.CreateRace;
import dev.photofinish.command.web.body.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a race's creation (rest-api §5). */
record RaceDraft(
        String name,
        String poolName,
        boolean organizerParticipates,
        boolean isPublic,
        boolean openRegistration,
        @Nullable Integer maxParticipants,
        @Nullable Instant scheduledAt) {
    private static final int LONGEST_POOL_NAME = 50;

    static RaceDraft of(Fields body) {
        var draft = new RaceDraft(
                body.requiredText("name"),
                pool(body),
                body.flag("organizer_participates", false),
                body.flag("is_public", true),
                body.flag("open_registration", false),
                body.optionalInteger("max_participants"),
                body.optionalInstant("scheduled_at"));
        body.anyObject("config");
        draft.checkName(body);
        draft.checkCapacity(body);
        body.check();
        return draft;
    }

    private static String pool(Fields body) {
        var pool = body.optionalText("pool_name");
        if (pool != null && pool.length() > LONGEST_POOL_NAME) {
            body.reject("pool_name", "must have at most " + LONGEST_POOL_NAME + " characters");
        }
        return pool == null ? "standard" : pool;
    }

    private void checkName(Fields body) {
        int length = name.strip().length();
        if (!body.rejected("name") && (length < 1 || length > CreateRace.LONGEST_NAME)) {
            body.reject("name", "must have 1 to " + CreateRace.LONGEST_NAME + " characters");
        }
    }

    private void checkCapacity(Fields body) {
        if (maxParticipants != null && maxParticipants > CreateRace.LARGEST_CAPACITY) {
            body.reject("max_participants", "must be at most " + CreateRace.LARGEST_CAPACITY);
        }
        if (openRegistration && (maxParticipants == null || maxParticipants < CreateRace.SMALLEST_OPEN_CAPACITY)) {
            body.reject(
                    "max_participants",
                    "must be at least " + CreateRace.SMALLEST_OPEN_CAPACITY + " when registration is open");
        }
    }
}
