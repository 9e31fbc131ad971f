package dev.photofinish.query.race;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Person;
import dev.photofinish.live.board.Standing;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.live.view.RunStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is ready for the start, as an organizer wants to know before pressing it.
 *
 * @param everybodyReady true when somebody plays and nobody is missing
 * @param ready how many are
 * @param seedsReleased false = nobody can be ready to play yet
 * @param countdownTo the moment the race starts at; null while nobody counts down
 */
record ReadyCheck(
        boolean everybodyReady,
        int ready,
        int total,
        boolean seedsReleased,
        @Nullable Instant countdownTo,
        List<Seat> participants) {
    /**
     * One player.
     *
     * @param modConnected whether the player's mod is connected right now
     */
    record Seat(RunId id, UserInfo user, RunStatus status, boolean modConnected) {
        static Seat of(Standing row, Person person) {
            return new Seat(
                    row.entry().runId(), UserInfo.of(person), row.entry().status(), row.connected());
        }

        boolean ready() {
            return status == RunStatus.READY;
        }
    }

    static ReadyCheck of(List<Seat> seats, boolean seedsReleased, @Nullable Instant countdownTo) {
        int ready = (int) seats.stream().filter(Seat::ready).count();
        return new ReadyCheck(
                !seats.isEmpty() && ready == seats.size(), ready, seats.size(), seedsReleased, countdownTo, seats);
    }
}
