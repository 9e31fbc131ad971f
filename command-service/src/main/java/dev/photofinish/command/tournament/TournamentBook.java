package dev.photofinish.command.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;

/** What tournaments must know of the runs in them. Read in the command's transaction. */
public interface TournamentBook {
    /** Whether somebody's run is under way. */
    boolean isPlayed(TournamentId tournament);

    /** Whether a run was ever drawn in that pool. */
    boolean wasPlayed(PoolId pool);

    /** Whether a run was ever drawn on that permalink. */
    boolean wasPlayed(PermalinkId permalink);

    /** Whether another tournament is announced in that channel. */
    boolean isAnnouncedIn(String discordChannel, TournamentId besides);

    /** Whether the permalink is drawn no more. */
    boolean isRetired(PermalinkId permalink);
}
