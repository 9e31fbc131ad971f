package dev.photofinish.command.liverace.opening;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.room.NoteOpeningFailed;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The time to open a room has come, unless the race was moved (tournaments §8.6). */
@WithTournaments
@Component
final class RoomOpeningDeadline implements Deadline {
    static final String KIND = "live-race-opening";

    private static final Logger LOG = LoggerFactory.getLogger(RoomOpeningDeadline.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60));

    private final RoomOpening opening;
    private final LiveRaces races;
    private final Commands commands;
    private final LiveRaceSettings settings;

    RoomOpeningDeadline(RoomOpening opening, LiveRaces races, Commands commands, LiveRaceSettings settings) {
        this.opening = opening;
        this.races = races;
        this.commands = commands;
        this.settings = settings;
    }

    /** One for each moment a race is planned for, and for each room it has lost. */
    static String subject(LiveRaceId liveRace, Instant scheduledAt, int room) {
        return "%s/%d/%d".formatted(liveRace, scheduledAt.toEpochMilli(), room);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var parts = subject.split("/", 3);
        var liveRace = LiveRaceId.of(parts[0]);
        var scheduledAt = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        boolean moved = races.byId(liveRace)
                .map(race -> race.terms().scheduledAt().toEpochMilli() != scheduledAt.toEpochMilli())
                .orElse(true);
        if (moved) {
            return Optional.empty();
        }
        return switch (opening.open(liveRace, null)) {
            case Opening.Opened _, Opening.NotWanted _ -> Optional.empty();
            case Opening.UnderWay _ -> Optional.of(now.plus(PAUSES.getFirst()));
            case Opening.Failed failed -> again(liveRace, failed, scheduledAt, now);
        };
    }

    /** Until the race should have begun; then whoever looks after it is told. */
    private Optional<Instant> again(LiveRaceId liveRace, Opening.Failed failed, Instant scheduledAt, Instant now) {
        if (!now.isBefore(scheduledAt)) {
            LOG.error("No room for the live race {}: {}", liveRace, failed.reason());
            commands.send(liveRace, new NoteOpeningFailed(liveRace, failed.reason(), now), null)
                    .join();
            return Optional.empty();
        }
        LOG.warn("No room for the live race {} yet: {}", liveRace, failed.reason());
        var pause = failed.unclear()
                ? settings.openingShowsWithin()
                : PAUSES.get(Math.min(Math.max(failed.tries(), 1), PAUSES.size()) - 1);
        var next = now.plus(pause);
        return Optional.of(next.isAfter(scheduledAt) ? scheduledAt : next);
    }
}
