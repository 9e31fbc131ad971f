package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.organization.lookup.Memberships;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.tournament.lookup.Place;
import dev.photofinish.command.tournament.lookup.Places;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets callers through to what belongs to an organization: what is not theirs to know of is not there (tournaments §2.2),
 * and what they lack the right for is refused.
 */
@Component
@WithTournaments
final class TournamentGate {
    private final Places places;
    private final Memberships memberships;
    private final Blocking blocking;

    TournamentGate(Places places, Memberships memberships, Blocking blocking) {
        this.places = places;
        this.memberships = memberships;
        this.blocking = blocking;
    }

    /** Of an organization. */
    Mono<OrganizationId> organization(OrganizationId organization, Caller caller, Predicate<Standing> right) {
        return blocking.call(() -> {
            memberships.require(organization, caller.actor(), right);
            return organization;
        });
    }

    /** Of a tournament; answers with whose it is. */
    Mono<OrganizationId> tournament(TournamentId tournament, Caller caller, Predicate<Standing> right) {
        return blocking.call(() -> {
            var unknown = TournamentRejection.UNKNOWN_TOURNAMENT;
            var organization = places.of(tournament).orElseThrow(() -> new RefusedException(unknown));
            check(organization, caller, right, unknown);
            return organization;
        });
    }

    /** Of a pool. */
    Mono<Place> pool(PoolId pool, Caller caller, Predicate<Standing> right) {
        return blocking.call(() -> checked(places.of(pool), caller, right, TournamentRejection.UNKNOWN_POOL));
    }

    /** Of a permalink. */
    Mono<Place> permalink(PermalinkId permalink, Caller caller, Predicate<Standing> right) {
        return blocking.call(() -> checked(places.of(permalink), caller, right, TournamentRejection.UNKNOWN_PERMALINK));
    }

    /** Of a run. */
    Mono<Place> run(RunId run, Caller caller, Predicate<Standing> right) {
        return blocking.call(() -> checked(places.of(run), caller, right, AsyncRunRejection.UNKNOWN_RUN));
    }

    private Place checked(Optional<Place> found, Caller caller, Predicate<Standing> right, CommandRefusal unknown) {
        var place = found.orElseThrow(() -> new RefusedException(unknown));
        check(place.organization(), caller, right, unknown);
        return place;
    }

    private void check(OrganizationId organization, Caller caller, Predicate<Standing> right, CommandRefusal unknown) {
        var standing = memberships
                .of(organization, caller.actor())
                .filter(Standing::seesInside)
                .orElseThrow(() -> new RefusedException(unknown));
        if (!right.test(standing)) {
            throw new RefusedException(OrganizationRejection.NOT_PERMITTED);
        }
    }
}
