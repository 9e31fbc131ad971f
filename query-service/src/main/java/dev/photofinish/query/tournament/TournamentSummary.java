package dev.photofinish.query.tournament;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tournament in its organization's list. */
@Named("AsyncTournamentSummary")
record TournamentSummary(
        TournamentId id,
        OrganizationId organizationId,
        String name,
        @Nullable String description,
        boolean isActive,
        boolean hideResults,
        int runsPerPool,
        int maxReattempts,
        int poolCount,
        Instant createdAt,
        Instant updatedAt) {
    static TournamentSummary of(TournamentState tournament) {
        var terms = tournament.terms();
        return new TournamentSummary(
                tournament.id(),
                tournament.organization(),
                terms.name(),
                terms.description(),
                terms.active(),
                terms.hideResults(),
                terms.runsPerPool(),
                terms.mostReattempts(),
                tournament.pools().size(),
                tournament.createdAt(),
                tournament.updatedAt());
    }
}
