package dev.photofinish.command.notification.outbox;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RaceId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What something that is told is about. */
public sealed interface Subject {
    /**
     * What a row is about, by the one of its ids that is there.
     *
     * @param race null when it is about a live race
     * @param liveRace null when it is about a race
     */
    static Subject of(@Nullable UUID race, @Nullable UUID liveRace) {
        return race == null
                ? new OfLiveRace(new LiveRaceId(Objects.requireNonNull(liveRace, "a row is about something")))
                : new OfRace(new RaceId(race));
    }

    /** The id of the race; null when it is about something else. */
    default @Nullable UUID raceId() {
        return this instanceof OfRace(var race) ? race.value() : null;
    }

    /** The id of the live race; null when it is about something else. */
    default @Nullable UUID liveRaceId() {
        return this instanceof OfLiveRace(var liveRace) ? liveRace.value() : null;
    }

    /** A race. */
    record OfRace(RaceId race) implements Subject {
        @Override
        public String toString() {
            return "race " + race;
        }
    }

    /** A live race of a tournament. */
    record OfLiveRace(LiveRaceId liveRace) implements Subject {
        @Override
        public String toString() {
            return "live race " + liveRace;
        }
    }
}
