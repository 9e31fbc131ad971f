package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.racetime.watch.RoomEntrance;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Our bot comes into the room that was opened; tried until racetime.gg shows it. */
@WithTournaments
@Component
final class RoomArrival implements Deadline {
    static final String KIND = "live-race-arrival";

    private final LiveRaces races;
    private final RoomEntrance entrance;

    RoomArrival(LiveRaces races, RoomEntrance entrance) {
        this.races = races;
        this.entrance = entrance;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split("/", 3);
        races.byId(LiveRaceId.of(parts[0]))
                .ifPresent(race -> entrance.attach(
                        new RacetimeRoomRef(parts[1], parts[2], race.organization(), race.tournament(), race.id()),
                        true));
        return Optional.empty();
    }
}
