package dev.photofinish.command.liverace.scheduling;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceField;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceTerms;
import java.time.Instant;
import java.util.EnumSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A tournament is to have a live race (tournaments §8.3). Whether the caller may say so is checked before. */
public record ScheduleLiveRace(
        @TargetAggregateIdentifier LiveRaceId liveRaceId,
        TournamentId tournamentId,
        PoolId poolId,
        LiveRaceTerms terms,
        AccountId by,
        Instant at) {
    /** In the order of the reference. */
    public Decision<LiveRaceEvent> decide(LiveRaceBook book) {
        var venue = book.venue(tournamentId).orElse(null);
        if (venue == null) {
            return refuse(TournamentRejection.UNKNOWN_TOURNAMENT);
        }
        if (!venue.allowsLiveRaces()) {
            return refuse(LiveRaceRejection.LIVE_RACES_NOT_ALLOWED);
        }
        if (!venue.tournamentActive()) {
            return refuse(LiveRaceRejection.TOURNAMENT_INACTIVE);
        }
        if (!book.hasPool(tournamentId, poolId)) {
            return refuse(LiveRaceRejection.POOL_ELSEWHERE);
        }
        var organization = venue.organization();
        var refusal = TermsCheck.refusal(
                liveRaceId, organization, poolId, terms, EnumSet.allOf(LiveRaceField.class), book, at);
        return refusal.isPresent()
                ? refuse(refusal.get())
                : accept(new LiveRaceScheduled(liveRaceId, tournamentId, organization, poolId, terms, by, at));
    }
}
