package dev.photofinish.query.web;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids and positions from addresses and headers; refuses anything but their one spelling. */
public final class Ids {
    private Ids() {}

    public static RaceId race(String text) {
        return new RaceId(uuid("race_id", text));
    }

    /** A solo session's, which is that of the race it stands for. */
    public static RaceId session(String text) {
        return new RaceId(uuid("session_id", text));
    }

    public static AccountId account(String text) {
        return new AccountId(uuid("user_id", text));
    }

    /** An account that goes by another name in the request. */
    public static AccountId account(String field, String text) {
        return new AccountId(uuid(field, text));
    }

    public static TournamentId tournament(String text) {
        return new TournamentId(uuid("tournament_id", text));
    }

    public static PermalinkId permalink(String text) {
        return new PermalinkId(uuid("permalink_id", text));
    }

    /** A run's in a tournament. */
    public static RunId run(String text) {
        return new RunId(uuid("run_id", text));
    }

    public static OrganizationId organization(String text) {
        return new OrganizationId(uuid("organization_id", text));
    }

    public static RoomProfileId roomProfile(String text) {
        return new RoomProfileId(uuid("profile_id", text));
    }

    private static UUID uuid(String field, String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like a UUID in a sloppy spelling.
        }
        throw QueryRefusal.INVALID_REQUEST.because(field, "must be a UUID");
    }

    /** 0 when absent. */
    public static long position(String field, @Nullable String text) {
        if (text == null) {
            return 0;
        }
        try {
            long position = Long.parseLong(text.trim());
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a negative position.
        }
        throw QueryRefusal.INVALID_REQUEST.because(field, "must be a position, a number from 0");
    }
}
