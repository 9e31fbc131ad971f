package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.command.racetime.watch.RoomEntrance;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.WithTournaments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Our bot comes into the room that was opened; tried until racetime.gg shows it. */
@WithTournaments
@Component
final class RoomArrival implements Deadline {
    static final String KIND = "live-race-arrival";

    private static final Duration WITHOUT_A_BOT = Duration.ofMinutes(1);

    private final LiveRaces races;
    private final RoomEntrance entrance;
    private final RacetimeBots bots;

    RoomArrival(LiveRaces races, RoomEntrance entrance, RacetimeBots bots) {
        this.races = races;
        this.entrance = entrance;
        this.bots = bots;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split("/", 3);
        if (bots.of(parts[1]).isEmpty()) {
            // Nothing is asked of racetime.gg without a bot; somebody may give us one.
            return Optional.of(now.plus(WITHOUT_A_BOT));
        }
        races.byId(LiveRaceId.of(parts[0]))
                .ifPresent(race -> entrance.attach(
                        new RacetimeRoomRef(parts[1], parts[2], race.organization(), race.tournament(), race.id()),
                        true));
        return Optional.empty();
    }
}
