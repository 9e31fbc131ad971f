package dev.photofinish.command.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.eligibility.Eligibility;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What a live race must know of everything around it. What is entered here belongs to the command's transaction. */
public interface LiveRaceBook {
    /** Where it is to be held; empty when there is no such tournament. */
    Optional<Venue> venue(TournamentId tournament);

    /** Whether the pool is one of the tournament's. */
    boolean hasPool(TournamentId tournament, PoolId pool);

    /** Whether the permalink is one of the pool's, drawn at all or not. */
    boolean hasPermalink(PoolId pool, PermalinkId permalink);

    /** Whether the profile is one of the organization's. */
    boolean hasProfile(OrganizationId organization, RoomProfileId profile);

    /** Whether another live race is that episode. */
    boolean isEpisodeTaken(long episode, LiveRaceId besides);

    /** Whether that room is another live race's. */
    boolean isRoomTaken(String slug, LiveRaceId besides);

    /** The accounts linked to these people of racetime.gg; who is missing is linked to none. */
    Map<String, AccountId> accounts(Collection<String> racetimeIds);

    /** Whether these accounts may be in it, by a constant number of questions. */
    Map<AccountId, Eligibility> eligibility(LiveRaceId liveRace, Collection<AccountId> accounts, Instant now);

    /**
     * Enters an active run; false when the player has another in the tournament. Waits for one that is being entered to be
     * decided. The live race's own run of the player may be there already.
     */
    boolean enter(LiveRaceId liveRace, RunId run, TournamentId tournament, PoolId pool, AccountId account);
}
