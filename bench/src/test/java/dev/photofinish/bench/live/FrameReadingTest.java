package dev.photofinish.bench.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameReadingTest {

    private final FrameReader reader = new FrameReader(Map.of("a", 0, "b", 1));

    @Test
    void a_leaderboard_shows_every_known_player_and_its_position() {
        assertThat(read("{\"type\":\"leaderboard_update\",\"participants\":[{\"id\":\"b\",\"igt_ms\":7000},"
                        + "{\"id\":\"x\",\"igt_ms\":1},{\"id\":\"a\",\"igt_ms\":2000}],\"position\":12}"))
                .isEqualTo(new SeenFrame(List.of(new SeenValue(1, 7), new SeenValue(0, 2)), 12, false));
    }

    @Test
    void a_player_update_shows_one_and_a_race_state_is_a_snapshot() {
        assertThat(read("{\"type\":\"player_update\",\"player\":{\"id\":\"a\",\"igt_ms\":3000}}"))
                .isEqualTo(new SeenFrame(List.of(new SeenValue(0, 3)), -1, false));
        assertThat(read("{\"type\":\"race_state\",\"participants\":[],\"position\":0}"))
                .isEqualTo(new SeenFrame(List.of(), 0, true));
    }

    @Test
    void what_is_no_json_shows_nothing() {
        assertThat(read("<html>").values()).isEmpty();
    }

    @Test
    void equal_frames_are_found_again_wherever_they_lie() {
        FrameTable table = new FrameTable();
        byte[] frame = bytes("{\"type\":\"player_update\"}");
        byte[] later = bytes("xxx{\"type\":\"player_update\"}y");
        SeenFrame seen = new SeenFrame(List.of(), 5, false);
        table.keep(FrameTable.hash(frame, 0, frame.length), seen);
        assertThat(table.find(FrameTable.hash(later, 3, frame.length))).isSameAs(seen);
        assertThat(table.find(FrameTable.hash(later, 3, frame.length - 1))).isNull();
        assertThat(table.find(FrameTable.hash(later, 2, frame.length))).isNull();
    }

    @Test
    void a_type_is_told_from_the_beginning_of_a_message() {
        byte[] message = bytes("..{\"type\":\"zone_update\",\"x\":\"y\"}");
        assertThat(MessageType.is("zone_update", message, 2, message.length - 2))
                .isTrue();
        assertThat(MessageType.is("zone", message, 2, message.length - 2)).isFalse();
        byte[] cut = bytes("{\"type\":\"pi");
        assertThat(MessageType.is("ping", cut, 0, cut.length)).isFalse();
    }

    private SeenFrame read(String json) {
        return reader.read(bytes(json), 0, bytes(json).length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
