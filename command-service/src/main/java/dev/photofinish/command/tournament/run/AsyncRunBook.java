package dev.photofinish.command.tournament.run;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.util.Optional;

/** Who plays what in which tournament. What is entered here belongs to the command's transaction. */
public interface AsyncRunBook {
    /** What is asked of those who play in it; empty when there is no such tournament. */
    Optional<PlayingTerms> terms(TournamentId tournament);

    /** Whether the account is linked to somebody on racetime.gg. */
    boolean isLinked(AccountId account);

    /** Whether the player has a run under way in the tournament, a reservation of a live race among them. */
    boolean isPlaying(TournamentId tournament, AccountId account);

    /** Runs of the player in the pool that no other has taken the place of, whatever came of them. */
    int runsIn(PoolId pool, AccountId account);

    /** Runs of the player in the tournament that another took the place of. */
    int reattempts(TournamentId tournament, AccountId account);

    /**
     * A permalink of the pool that is drawn at all, by chance among those the player never had, else among those whose
     * run was replaced. The least played come first when others were played far more often.
     */
    Optional<PermalinkId> draw(PoolId pool, AccountId account);

    /** Enters an active run; false when the player has one. Waits for one that is being entered to be decided. */
    boolean enter(RunId run, TournamentId tournament, PoolId pool, PermalinkId permalink, AccountId account);
}
