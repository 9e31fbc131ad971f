package dev.photofinish.command.web;

import dev.photofinish.command.web.body.InvalidRequestException;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.web.problem.FieldError;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids out of paths. Anything but a whole UUID is an invalid request, as in the reference. */
public final class Ids {
    private static final Pattern WHOLE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** The race named in the path. */
    public static RaceId race(String text) {
        return new RaceId(uuid("race_id", text));
    }

    /** The participant named in the path. */
    public static RunId participant(String text) {
        return new RunId(uuid("participant_id", text));
    }

    /** The caster named in the path. */
    public static CasterId caster(String text) {
        return new CasterId(uuid("caster_id", text));
    }

    /** The invitation named in the path. */
    public static InviteId invite(String text) {
        return new InviteId(uuid("invite_id", text));
    }

    /** The account named in the path. */
    public static AccountId account(String text) {
        return new AccountId(uuid("user_id", text));
    }

    /** The solo session named in the path. */
    public static RunId session(String text) {
        return new RunId(uuid("session_id", text));
    }

    /** The seed named in the path. */
    public static SeedId seed(String text) {
        return new SeedId(uuid("seed_id", text));
    }

    /** The organization named in the path. */
    public static OrganizationId organization(String text) {
        return new OrganizationId(uuid("organization_id", text));
    }

    /** The race room profile named in the path. */
    public static RoomProfileId roomProfile(String text) {
        return new RoomProfileId(uuid("profile_id", text));
    }

    /** The tournament named in the path. */
    public static TournamentId tournament(String text) {
        return new TournamentId(uuid("tournament_id", text));
    }

    /** The pool of a tournament named in the path. */
    public static PoolId pool(String text) {
        return new PoolId(uuid("pool_id", text));
    }

    /** The permalink named in the path. */
    public static PermalinkId permalink(String text) {
        return new PermalinkId(uuid("permalink_id", text));
    }

    /** The run in a tournament named in the path. */
    public static RunId asyncRun(String text) {
        return new RunId(uuid("run_id", text));
    }

    /** Whether a text is an id at all. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    private static UUID uuid(String field, String text) {
        if (!isWhole(text)) {
            throw new InvalidRequestException(List.of(new FieldError(field, "must be a UUID")));
        }
        return UUID.fromString(text);
    }
}
