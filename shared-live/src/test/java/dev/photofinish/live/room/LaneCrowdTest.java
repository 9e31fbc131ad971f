package dev.photofinish.live.room;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.room.RoomsFixture.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A lane that does not come round: what waits for it is bounded, and nobody is left with a hole. */
class LaneCrowdTest {
    private static final class StuckLane implements Lane {
        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private boolean stuck;

        @Override
        public synchronized void execute(Runnable task) {
            tasks.add(task);
            run();
        }

        synchronized void stuck(boolean now) {
            stuck = now;
            run();
        }

        synchronized int waiting() {
            return tasks.size();
        }

        private void run() {
            while (!stuck && !tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    @Test
    void a_lane_far_behind_gets_a_snapshot_instead_of_everything() throws Exception {
        try (RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada"))) {
            StuckLane lane = new StuckLane();
            RecordingPeer peer = new RecordingPeer();
            fixture.rooms.watch(fixture.story.race, peer, lane, Guest.of(null), null);
            RoomsFixture.settled(peer, "spectator_count");
            RecordingPeer other = fixture.watching(null);
            lane.stuck(true);
            for (int i = 1; i <= 120; i++) {
                int fact = i;
                fixture.happens(story -> story.dies("ada", "vestibule_0a1b", 1, fact, 2_000 + fact));
                RoomsFixture.settled(other, fact + 1);
            }
            assertThat(lane.waiting()).isLessThan(80);
            assertThat(fixture.observer.fullLanes).hasPositiveValue();
            lane.stuck(false);
            long now = fixture.story.view().position();
            eventually().until(() -> peer.positions().getLast() == now);
            assertThat(peer.news().getLast()).isEqualTo("race_state");
            assertThat(peer.last("race_state").get("resync").booleanValue()).isTrue();
            assertThat(fixture.observer.resyncs).hasPositiveValue();
            assertThat(peer.positions()).isSorted();
        }
    }
}
