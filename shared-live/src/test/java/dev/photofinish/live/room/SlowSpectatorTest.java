package dev.photofinish.live.room;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.room.RoomsFixture.eventually;
import static dev.photofinish.live.room.RoomsFixture.settled;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever cannot take more for a moment knows afterwards what the others know. */
class SlowSpectatorTest {
    private final RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada", "bob"));

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void a_connection_that_cannot_take_more_gets_a_snapshot_instead_of_a_hole() {
        RecordingPeer slow = new RecordingPeer();
        Lane lane = Lane.direct();
        Seat seat = fixture.rooms.watch(fixture.story.race, slow, lane, Guest.of(null), null);
        settled(slow, "spectator_count");
        RecordingPeer quick = fixture.watching(null);
        slow.writable = false;
        fixture.happens(story -> story.takes("ada", 0, 60_000).takes("ada", 3, 61_000));
        settled(quick, 3);
        assertThat(slow.news()).containsExactly("race_state");
        slow.writable = true;
        lane.execute(seat::writableAgain);
        settled(slow, 2);
        fixture.happens(story -> story.takes("ada", 7, 62_000));
        settled(slow, 3);
        assertThat(slow.news()).containsExactly("race_state", "race_state", "leaderboard_update");
        assertThat(slow.positions().get(1)).isEqualTo(quick.positions().get(2));
    }

    @Test
    void whoever_could_not_take_more_is_told_how_many_watch_by_then() {
        RecordingPeer quick = fixture.watching(null);
        RecordingPeer slow = new RecordingPeer();
        Seat seat = fixture.rooms.watch(fixture.story.race, slow, Lane.direct(), Guest.of(null), null);
        eventually().until(() -> countToldTo(slow) == 2 && countToldTo(quick) == 2);
        slow.writable = false;
        fixture.watching(null);
        eventually().until(() -> countToldTo(quick) == 3);
        slow.writable = true;
        seat.writableAgain();
        eventually().until(() -> countToldTo(slow) == 3);
    }

    private static int countToldTo(RecordingPeer peer) {
        return peer.types().contains("spectator_count")
                ? peer.last("spectator_count").get("count").intValue()
                : 0;
    }
}
