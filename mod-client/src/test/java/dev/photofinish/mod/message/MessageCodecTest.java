package dev.photofinish.mod.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {

    @Test
    void what_is_unknown_is_left_out_of_a_frame() {
        assertThat(MessageCodec.encode(new ZoneQuery(76111, null, null)))
                .isEqualTo("{\"type\":\"zone_query\",\"grace_entity_id\":76111}");
        assertThat(MessageCodec.encode(new Ready())).isEqualTo("{\"type\":\"ready\"}");
    }

    @Test
    void a_zone_update_is_read_with_its_exits() {
        String frame = """
                {"type":"zone_update","node_id":"keep_77e0","display_name":"The Keep","tier":3,"original_tier":9,
                 "exits":[{"text":"Rampart fog","to_name":"Colonnade","discovered":true}],"position":17}""";
        assertThat(MessageCodec.decode(frame))
                .isEqualTo(new ZoneUpdate(
                        "keep_77e0", "The Keep", 3, List.of(new ZoneExit("Rampart fog", "Colonnade", true))));
    }

    @Test
    void statuses_are_read_in_lower_case() {
        assertThat(MessageCodec.decode("{\"type\":\"race_status_change\",\"status\":\"finished\"}"))
                .isEqualTo(new RaceStatusChange(RaceStatus.FINISHED, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "7", "nonsense", "{\"type\":\"news\"}", "{\"type\":\"player_update\",\"player\":4}"})
    void what_is_no_known_message_is_tolerated(String text) {
        assertThat(MessageCodec.decode(text)).isEqualTo(new Unrecognized(text));
    }
}
