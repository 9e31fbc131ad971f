package dev.photofinish.command.liverace;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live races go (tournaments §11.4).
 *
 * @param roomOpen how long before a race its room opens, 5 to 60 minutes; with half an hour or more a slow crowd kills it
 * @param revealBefore how long before it those in the room are told what they will play
 * @param startGrace how long after its time it waits for players
 * @param lookAgain how often a room is asked again for what it did not show yet
 * @param openingShowsWithin how long racetime.gg may take to show a room of which nobody heard whether it was opened
 * @param finalizeAfter after which results stand when nothing more happens
 * @param finalizeLatest after which they stand whatever happens
 * @param enforceEligibility whether whoever may not be in the race is sent out of the room
 * @param createdPerHour live races that an organization may plan in an hour
 * @param recordedPerMinute how often the results of one may be recorded by hand in a minute
 * @param recordedPerHour how often one person may do that in an hour
 * @param listedPerMinute how often one person may ask in a minute who is eligible
 */
@ConfigurationProperties("photofinish.liveraces")
public record LiveRaceSettings(
        @DefaultValue("25m") Duration roomOpen,
        @DefaultValue("10m") Duration revealBefore,
        @DefaultValue("10m") Duration startGrace,
        @DefaultValue("5s") Duration lookAgain,
        @DefaultValue("60s") Duration openingShowsWithin,
        @DefaultValue("15m") Duration finalizeAfter,
        @DefaultValue("24h") Duration finalizeLatest,
        @DefaultValue("false") boolean enforceEligibility,
        @DefaultValue("20") int createdPerHour,
        @DefaultValue("6") int recordedPerMinute,
        @DefaultValue("30") int recordedPerHour,
        @DefaultValue("30") int listedPerMinute) {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRaceSettings.class);
    private static final Duration EARLIEST = Duration.ofMinutes(60);
    private static final Duration LATEST = Duration.ofMinutes(5);
    private static final Duration DEADLY = Duration.ofMinutes(30);

    public LiveRaceSettings {
        if (roomOpen.compareTo(LATEST) < 0 || roomOpen.compareTo(EARLIEST) > 0) {
            throw new IllegalArgumentException("photofinish.liveraces.room-open must be 5 to 60 minutes");
        }
        if (roomOpen.compareTo(DEADLY) >= 0) {
            LOG.warn(
                    "Rooms of live races open {} before the race; racetime.gg cancels one in which fewer than two joined"
                            + " within 30 minutes",
                    roomOpen);
        }
    }

    /** When the room of a race planned for that moment opens. */
    public Instant opens(Instant scheduledAt) {
        return scheduledAt.minus(roomOpen);
    }
}
