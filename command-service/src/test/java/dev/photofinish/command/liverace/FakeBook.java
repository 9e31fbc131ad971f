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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book that says what a test wants. */
final class FakeBook implements LiveRaceBook {
    Optional<Venue> venue = Optional.of(new Venue(LiveRaceFacts.CLUB, true, true));
    boolean pool = true;
    boolean permalink = true;
    boolean profile = true;
    boolean episodeTaken;
    boolean roomTaken;
    boolean enters = true;
    final Map<String, AccountId> links = new HashMap<>();
    final Map<AccountId, Eligibility> against = new HashMap<>();
    int questions;

    @Override
    public Optional<Venue> venue(TournamentId tournament) {
        return venue;
    }

    @Override
    public boolean hasPool(TournamentId tournament, PoolId wanted) {
        return pool;
    }

    @Override
    public boolean hasPermalink(PoolId in, PermalinkId wanted) {
        return permalink;
    }

    @Override
    public boolean hasProfile(OrganizationId organization, RoomProfileId wanted) {
        return profile;
    }

    @Override
    public boolean isEpisodeTaken(long episode, LiveRaceId besides) {
        return episodeTaken;
    }

    @Override
    public boolean isRoomTaken(String slug, LiveRaceId besides) {
        return roomTaken;
    }

    @Override
    public Map<String, AccountId> accounts(Collection<String> racetimeIds) {
        questions++;
        var found = new HashMap<>(links);
        found.keySet().retainAll(racetimeIds);
        return found;
    }

    @Override
    public Map<AccountId, Eligibility> eligibility(LiveRaceId liveRace, Collection<AccountId> accounts, Instant now) {
        questions++;
        var all = new HashMap<AccountId, Eligibility>();
        accounts.forEach(one -> all.put(one, against.getOrDefault(one, new Eligibility(List.of(), null))));
        return all;
    }

    @Override
    public boolean enter(LiveRaceId liveRace, RunId run, TournamentId tournament, PoolId in, AccountId account) {
        return enters;
    }
}
