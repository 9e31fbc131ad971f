package dev.photofinish.live.room;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aSoloSessionOf;
import static dev.photofinish.live.RaceStory.account;
import static dev.photofinish.live.room.RoomsFixture.eventually;
import static dev.photofinish.live.room.RoomsFixture.settled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentLive;
import dev.photofinish.events.stream.StreamWentOffline;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.StoredEvent;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who streams, as those in a room are told. */
class StreamsTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:30:00Z");
    private static final String BOARD = "leaderboard_update";

    private RoomsFixture fixture =
            new RoomsFixture(aRaceBeingPlayedBy("ada", "bob").casts("cleo"));
    private long position = 1_000_000;

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void a_player_s_stream_is_on_everybody_s_board() {
        RecordingPeer peer = fixture.watching(null);
        RecordingPeer mod = fixture.mod("bob");
        tell(live("ada"));
        settled(peer, BOARD);
        settled(mod, BOARD);
        JsonNode ada = peer.last(BOARD).at("/participants/0");
        assertThat(ada.get("is_live").booleanValue()).isTrue();
        assertThat(ada.get("stream_url").stringValue())
                .isEqualTo("https://twitch.tv/" + ada.get("twitch_username").stringValue());
        assertThat(peer.last(BOARD).at("/participants/1/is_live").booleanValue())
                .isFalse();
        assertThat(peer.last(BOARD).has("position")).isFalse();
        assertThat(peer.news()).containsExactly("race_state", BOARD);

        tell(offline("ada"));
        settled(peer, 3);
        assertThat(peer.last(BOARD).at("/participants/0/is_live").booleanValue())
                .isFalse();
        assertThat(peer.last(BOARD).at("/participants/0/stream_url").isNull()).isTrue();
    }

    @Test
    void a_caster_s_stream_is_in_the_state_that_spectators_are_sent() {
        RecordingPeer peer = fixture.watching(null);
        RecordingPeer mod = fixture.mod("bob");
        tell(live("cleo"));
        settled(peer, 3);
        settled(mod, BOARD);
        assertThat(peer.news()).containsExactly("race_state", BOARD, "race_state");
        assertThat(peer.last("race_state").at("/casters/0/is_live").booleanValue())
                .isTrue();
        assertThat(peer.last("race_state").get("position").longValue())
                .isEqualTo(fixture.story.view().position());
        assertThat(mod.types()).doesNotContain("race_state");
    }

    @Test
    void whoever_comes_later_sees_it_at_once() {
        fixture.channels.load(() -> Set.of(account("ada"), account("cleo")));
        JsonNode state = fixture.watching(null).last("race_state");
        assertThat(state.at("/participants/0/is_live").booleanValue()).isTrue();
        assertThat(state.at("/casters/0/stream_url").stringValue()).startsWith("https://twitch.tv/");
        assertThat(fixture.mod("bob")
                        .last("auth_ok")
                        .at("/participants/0/is_live")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void whoever_comes_back_is_told_of_casters_whose_streams_changed_meanwhile() {
        RecordingPeer stays = fixture.watching(null);
        fixture.happens(story -> story.takes("ada", 0, 60_000));
        settled(stays, 2);
        long known = stays.positions().getLast();
        tell(live("cleo"));
        settled(stays, 4);
        RecordingPeer back = fixture.watching(null, new Resume(RoomsFixture.EPOCH, known));
        settled(back, 2);
        assertThat(back.news()).containsExactly(BOARD, "race_state");
        assertThat(back.last("race_state").at("/casters/0/is_live").booleanValue())
                .isTrue();

        fixture.happens(story -> story.takes("ada", 3, 70_000));
        settled(stays, 5);
        RecordingPeer later = fixture.watching(
                null, new Resume(RoomsFixture.EPOCH, stays.positions().getLast()));
        settled(later, 1);
        assertThat(later.news()).containsExactly(BOARD);
    }

    @Test
    void streams_of_others_are_no_news() {
        RecordingPeer peer = fixture.watching(null);
        tell(live("somebody else"));
        tell(live("ada"));
        settled(peer, BOARD);
        assertThat(peer.news()).containsExactly("race_state", BOARD);
    }

    @Test
    void what_is_heard_twice_or_late_changes_nothing() {
        fixture.rooms.accept(new StoredEvent(20, offline("ada"), null));
        fixture.rooms.accept(new StoredEvent(10, live("ada"), null));
        fixture.channels.load(() -> Set.of(account("ada")));
        assertThat(fixture.watching(null)
                        .last("race_state")
                        .at("/participants/0/is_live")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void who_trains_alone_is_seen_to_stream_too() throws Exception {
        fixture.close();
        fixture = new RoomsFixture(aSoloSessionOf("ada"));
        RecordingPeer peer = fixture.watching(null);
        tell(live("ada"));
        eventually().until(() -> peer.types().contains(BOARD));
        assertThat(peer.last(BOARD).at("/participants/0/is_live").booleanValue())
                .isTrue();
    }

    private void tell(StreamEvent event) {
        fixture.rooms.accept(new StoredEvent(position++, event, null));
    }

    private static StreamEvent live(String name) {
        return new StreamWentLive(RaceStory.account(name), NOW, NOW);
    }

    private static StreamEvent offline(String name) {
        return new StreamWentOffline(RaceStory.account(name), NOW);
    }
}
