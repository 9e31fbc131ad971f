package dev.photofinish.command.notification.outbox;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RaceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What something that is told is about. */
public sealed interface Subject {
    /** The id of the race; null when it is about something else. */
    default @Nullable UUID raceId() {
        return this instanceof OfRace(var race) ? race.value() : null;
    }

    /** The id of the live race; null when it is about something else. */
    default @Nullable UUID liveRaceId() {
        return this instanceof OfLiveRace(var liveRace) ? liveRace.value() : null;
    }

    /** The id of who is told; null when a place is. */
    default @Nullable UUID accountId() {
        return this instanceof Personal(var account, var _) ? account.value() : null;
    }

    /** The id of the live race or run that somebody is told of; null when a place is told. */
    default @Nullable UUID concerns() {
        return this instanceof Personal(var _, var what) ? what : null;
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

    /** A live race or a run that a person is told of. */
    record Personal(AccountId account, UUID what) implements Subject {
        @Override
        public String toString() {
            return what + " to " + account;
        }
    }
}
