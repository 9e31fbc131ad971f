package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.model.Terms;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body of a race's creation (rest-api §5). */
@Sent
record RaceDraft(
        String name,
        @Otherwise("standard") String poolName,
        @Otherwise("false") boolean organizerParticipates,
        @Otherwise("true") boolean isPublic,
        @Otherwise("false") boolean openRegistration,
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
        checkName(body, draft.name());
        checkCapacity(body, draft.openRegistration(), draft.maxParticipants());
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

    static void checkName(Fields body, String name) {
        if (!body.rejected("name") && !Terms.nameFits(name)) {
            body.reject("name", "must have 1 to " + Terms.LONGEST_NAME + " characters");
        }
    }

    static void checkCapacity(Fields body, boolean openRegistration, @Nullable Integer maxParticipants) {
        if (maxParticipants != null && maxParticipants > Terms.LARGEST_CAPACITY) {
            body.reject("max_participants", "must be at most " + Terms.LARGEST_CAPACITY);
        }
        if (openRegistration && (maxParticipants == null || maxParticipants < Terms.SMALLEST_OPEN_CAPACITY)) {
            body.reject(
                    "max_participants",
                    "must be at least " + Terms.SMALLEST_OPEN_CAPACITY + " when registration is open");
        }
    }
}
