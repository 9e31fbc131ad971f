package dev.photofinish.command.racetime.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.EntrantStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RoomDocumentsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROOM = """
            {"name": "alttpr/brave-link-0042", "version": 24, "status": {"value": "in_progress"},
             "goal": {"name": "Qualifier 3", "custom": true}, "started_at": "2030-01-05T19:00:15.123Z", "ended_at": null,
             "hide_entrants": false, "recordable": true, "recorded": false, "opened_by_bot": "OurBot",
             "bot_meta": {"live_race": "7f0c", "other": [1, 2]}, "something_new": {"a": 1},
             "entrants": [
               {"user": {"id": "kim1", "name": "Kim"}, "status": {"value": "done"}, "place": 1,
                "finish_time": "P0DT01H23M45.678901S"},
               {"user": null, "status": {"value": "dnf"}},
               {"user": {"id": "ola2", "name": "Ola"}, "status": {"value": "resting"}, "place": null}]}
            """;

    @Test
    void a_document_is_read_with_all_that_is_of_use_and_without_the_rest() {
        var room = RoomDocuments.read(JSON.readTree(ROOM));

        assertThat(room.slug()).isEqualTo("alttpr/brave-link-0042");
        assertThat(room.version()).isEqualTo(24);
        assertThat(room.status()).isEqualTo("in_progress");
        assertThat(room.goal()).isEqualTo("Qualifier 3");
        assertThat(room.startedAt()).isEqualTo("2030-01-05T19:00:15.123Z");
        assertThat(room.endedAt()).isNull();
        assertThat(room.openedByBot()).isEqualTo("OurBot");
        assertThat(room.liveRace()).isEqualTo("7f0c");
        assertThat(room.recordable()).isTrue();
        assertThat(room.recorded()).isFalse();
        assertThat(room.entrants())
                .containsExactly(
                        new EntrantRow(new Entrant("kim1", "Kim"), "done", "P0DT01H23M45.678901S", 1),
                        new EntrantRow(null, "dnf", null, null),
                        new EntrantRow(new Entrant("ola2", "Ola"), "resting", null, null));
        assertThat(room.standings())
                .containsExactly(
                        new EntrantStanding(new Entrant("kim1", "Kim"), "done"),
                        new EntrantStanding(new Entrant("ola2", "Ola"), "resting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{\"name\": \"../../etc\", \"version\": 1, \"status\": {\"value\": \"open\"}}",
                "{\"name\": \"a/b\", \"version\": \"1\", \"status\": {\"value\": \"open\"}}",
                "{\"name\": \"a/b\", \"version\": 1, \"status\": \"open\"}"
            })
    void what_has_no_name_version_or_status_is_no_document(String text) {
        assertThatThrownBy(() -> RoomDocuments.read(JSON.readTree(text)))
                .isInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void a_person_who_is_in_the_list_twice_counts_once_and_an_id_that_is_none_is_nobody_s() {
        var room = (ObjectNode) JSON.readTree(ROOM);
        room.putArray("entrants")
                .add(JSON.readTree("{\"user\": {\"id\": \"kim1\"}, \"status\": {\"value\": \"ready\"}}"))
                .add(JSON.readTree("{\"user\": {\"id\": \"kim1\"}, \"status\": {\"value\": \"dnf\"}}"))
                .add(JSON.readTree("{\"user\": {\"id\": \"<b>\"}, \"status\": {\"value\": \"ready\"}}"));

        var read = RoomDocuments.read(room);

        assertThat(read.ids()).containsExactly("kim1");
        assertThat(read.entrants()).hasSize(3);
        assertThat(read.standings()).containsExactly(new EntrantStanding(new Entrant("kim1", ""), "ready"));
    }

    @Test
    void texts_and_lists_without_end_are_cut() {
        var room = (ObjectNode) JSON.readTree(ROOM);
        ((ObjectNode) room.get("goal")).put("name", "g".repeat(10_000));
        var list = room.putArray("entrants");
        for (int i = 0; i < 5_000; i++) {
            var row = list.addObject();
            row.putObject("user").put("id", "id" + i).put("name", "n".repeat(1_000));
            row.putObject("status").put("value", "s".repeat(1_000));
        }

        var read = RoomDocuments.read(room);

        assertThat(read.goal()).hasSize(255);
        assertThat(read.entrants()).hasSize(2_000);
        assertThat(read.standings().getFirst().entrant().name()).hasSize(100);
        assertThat(read.standings().getFirst().status()).hasSize(32);
    }

    @Test
    void a_race_that_is_over_and_shows_people_racing_contradicts_itself() {
        var room = (ObjectNode) JSON.readTree(ROOM);
        ((ObjectNode) room.get("status")).put("value", "finished");
        assertThat(RoomDocuments.read(room).contradictsItself()).isFalse();
        ((ObjectNode) room.at("/entrants/2/status")).put("value", "ready");
        assertThat(RoomDocuments.read(room).contradictsItself()).isTrue();
    }
}
