package dev.photofinish.command.tournament.editing;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.TournamentBook;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.model.TournamentState;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentDeleted;
import dev.photofinish.events.tournament.TournamentEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A tournament is to be gone, with its pools and runs (tournaments §3). */
public record DeleteTournament(@TargetAggregateIdentifier TournamentId tournamentId, Instant at) {
    /** Refused while somebody plays in it. */
    public Decision<TournamentEvent> decide(TournamentState tournament, TournamentBook book) {
        if (!tournament.exists()) {
            return refuse(TournamentRejection.UNKNOWN_TOURNAMENT);
        }
        return book.isPlayed(tournamentId)
                ? refuse(TournamentRejection.RUNS_UNDER_WAY)
                : accept(new TournamentDeleted(tournamentId, at));
    }
}
