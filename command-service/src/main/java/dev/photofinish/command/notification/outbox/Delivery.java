package dev.photofinish.command.notification.outbox;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell, claimed by this node for a while.
 *
 * @param about what it is about
 * @param position how far history had got when there was something to tell
 * @param tries including the one under way
 * @param unsureSince since when it may have been told already; null = it has not
 * @param startedAt when the try under way began
 * @param createdAt when there was something to tell
 */
public record Delivery(
        long id,
        UUID claim,
        Subject about,
        Part part,
        long position,
        int tries,
        @Nullable Instant unsureSince,
        Instant startedAt,
        Instant createdAt) {
    /** The race it is about; fails when it is about something else. */
    public RaceId race() {
        return ((Subject.OfRace) about).race();
    }

    /** Who is told; fails when it is told to a place. */
    public Subject.Personal person() {
        return (Subject.Personal) about;
    }

    /** The live race it is about; fails when it is about something else. */
    public LiveRaceId liveRace() {
        return ((Subject.OfLiveRace) about).liveRace();
    }
}
