package dev.photofinish.command.web;

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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What commands bring along from outside the model: the time, in microseconds, and ids never used before. What is made
 * for a caller has the same id when the caller repeats the request; one of each kind, that is, for each request.
 */
@Component
public final class Fresh {
    private final Clock clock;

    Fresh(Clock clock) {
        this.clock = clock;
    }

    /** Now. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** An id for a race. */
    public RaceId race(Caller caller) {
        return new RaceId(caller.intent().id("race"));
    }

    /** An id for a run. */
    public RunId run(Caller caller) {
        return new RunId(caller.intent().id("run"));
    }

    /** An id for a caster. */
    public CasterId caster(Caller caller) {
        return new CasterId(caller.intent().id("caster"));
    }

    /** An id for an invitation. */
    public InviteId invite(Caller caller) {
        return new InviteId(caller.intent().id("invite"));
    }

    /** An id for an organization. */
    public OrganizationId organization(Caller caller) {
        return new OrganizationId(caller.intent().id("organization"));
    }

    /** An id for a race room profile. */
    public RoomProfileId roomProfile(Caller caller) {
        return new RoomProfileId(caller.intent().id("room profile"));
    }

    /** An id for a tournament. */
    public TournamentId tournament(Caller caller) {
        return new TournamentId(caller.intent().id("tournament"));
    }

    /** An id for a pool of a tournament. */
    public PoolId pool(Caller caller) {
        return new PoolId(caller.intent().id("pool"));
    }

    /** An id for one of the permalinks of a request, by its number. */
    public PermalinkId permalink(Caller caller, int number) {
        return new PermalinkId(caller.intent().id("permalink " + number));
    }

    /** A name for an invitation to an organization that nobody has chosen one for; not to be guessed. */
    public String slug(Caller caller) {
        return caller.intent().id("slug").toString().replace("-", "");
    }

    /** An id for an account. */
    public AccountId account() {
        return new AccountId(UUID.randomUUID());
    }

    /** An id for a seed. */
    public SeedId seed() {
        return new SeedId(UUID.randomUUID());
    }
}
