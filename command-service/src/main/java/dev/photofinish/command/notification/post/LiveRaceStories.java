package dev.photofinish.command.notification.post;

import dev.photofinish.command.liverace.lookup.LiveRaceHistory;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.tournament.lookup.TournamentHistory;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads all there is to say about live races. Blocks. */
@WithTournaments
@Component
public final class LiveRaceStories {
    private final LiveRaces races;
    private final LiveRaceHistory histories;
    private final TournamentHistory tournaments;

    LiveRaceStories(LiveRaces races, LiveRaceHistory histories, TournamentHistory tournaments) {
        this.races = races;
        this.histories = histories;
        this.tournaments = tournaments;
    }

    /** Empty when the live race is gone, or its tournament. */
    public Optional<LiveRaceStory> of(LiveRaceId liveRace) {
        return races.byId(liveRace)
                .flatMap(race -> Optional.ofNullable(
                                tournaments.stateOf(race.tournament()).terms())
                        .map(terms -> new LiveRaceStory(
                                race, histories.stateOf(liveRace).course(), terms)));
    }
}
