package dev.photofinish.query.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.racetime.BotAction;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.RacetimeBotActed;
import dev.photofinish.events.racetime.RacetimeBotCreatedRace;
import dev.photofinish.events.racetime.RacetimeBotJoinedRace;
import dev.photofinish.events.racetime.RacetimeEntrantInvited;
import dev.photofinish.events.racetime.RacetimeEntrantLeft;
import dev.photofinish.events.racetime.RacetimeEntrantStatusChanged;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRaceStatusChanged;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.events.racetime.Seen;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.web.RestJson;
import dev.photofinish.store.tail.NumberedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of racetime §11.2, field by field. */
class RoomTellingTest {
    private static final UUID ID = new UUID(0, 7);
    private static final RacetimeRoomRef ROOM = new RacetimeRoomRef(
            "alttpr",
            "brave-link-0042",
            new OrganizationId(new UUID(0, 1)),
            new TournamentId(new UUID(0, 2)),
            new LiveRaceId(new UUID(0, 3)));
    private static final Seen SEEN = new Seen(8, Instant.parse("2026-03-07T19:00:15.2Z"));
    private static final Instant AT = Instant.parse("2026-03-07T19:00:15Z");
    private static final Entrant KIM = new Entrant("xldAMB1zX6e4jnPo", "Kim");
    private static final RacetimeUser ADA = new RacetimeUser.Linked(new AccountId(new UUID(0, 4)));

    private static final String ENVELOPE = """
            "event_id":"00000000-0000-0000-0000-000000000007","event_type":"%s","timestamp":"2026-03-07T19:00:15Z",
            "user_id":%s,"organization_id":"00000000-0000-0000-0000-000000000001","priority":%d,"metadata":{"number":5},
            "entity_type":"%s","entity_id":"%s","category":"alttpr","room_slug":"alttpr/brave-link-0042",
            "room_name":"brave-link-0042","match_id":null,"tournament_id":"00000000-0000-0000-0000-000000000002",
            "live_race_id":"00000000-0000-0000-0000-000000000003"
            """;
    private static final String VERSION = "\"race_version\":8,\"observed_at\":\"2026-03-07T19:00:15.200000Z\"";

    @Test
    void a_race_that_goes_from_one_status_to_another_is_the_systems_and_urgent() {
        assertThat(told(new RacetimeRaceStatusChanged(
                        ROOM, "pending", "in_progress", 2, "2026-03-07T19:00:15.123Z", null, SEEN, AT)))
                .isEqualTo(ofRace("RacetimeRaceStatusChangedEvent", 75, VERSION, """
                        "old_status":"pending","new_status":"in_progress","entrant_count":2,
                        "started_at":"2026-03-07T19:00:15.123Z","ended_at":null
                        """));
    }

    @Test
    void a_finish_is_told_of_the_account_that_is_linked_with_the_time_as_received() {
        assertThat(told(new RacetimeEntrantStatusChanged(
                        ROOM, KIM, ADA, "in_progress", "done", "P0DT01H23M45.678901S", 1, "in_progress", SEEN, AT)))
                .isEqualTo(ofKim("RacetimeEntrantStatusChangedEvent", "\"00000000-0000-0000-0000-000000000004\"", """
                        "old_status":"in_progress","new_status":"done","finish_time":"P0DT01H23M45.678901S","place":1,
                        "race_status":"in_progress"
                        """));
    }

    @Test
    void somebody_whom_we_do_not_know_is_null_and_never_the_system() {
        assertThat(told(new RacetimeEntrantLeft(ROOM, KIM, RacetimeUser.unknown(), "ready", "open", SEEN, AT)))
                .isEqualTo(ofKim(
                        "RacetimeEntrantLeftEvent", "null", "\"last_status\":\"ready\",\"race_status\":\"open\""));
        assertThat(told(new RacetimeEntrantInvited(
                                ROOM, new Entrant("new", ""), RacetimeUser.unknown(), "open", SEEN, AT))
                        .get("racetime_user_name")
                        .isNull())
                .isTrue();
    }

    @Test
    void our_bot_comes_opens_and_acts() {
        assertThat(told(new RacetimeBotCreatedRace(ROOM, "Beat it", true, SEEN, AT)))
                .isEqualTo(ofRace(
                        "RacetimeBotCreatedRaceEvent",
                        75,
                        VERSION,
                        "\"goal\":\"Beat it\",\"invitational\":true,\"bot_action\":\"create\""));
        assertThat(told(new RacetimeBotJoinedRace(ROOM, "open", 3, SEEN, AT)))
                .isEqualTo(ofRace(
                        "RacetimeBotJoinedRaceEvent",
                        75,
                        VERSION,
                        "\"race_status\":\"open\",\"entrant_count\":3,\"bot_action\":\"join\""));
        assertThat(told(new RacetimeBotActed(ROOM, BotAction.REMOVE_ENTRANT, "rude", null, AT)))
                .isEqualTo(ofRace(
                        "RacetimeBotActionEvent",
                        50,
                        "\"race_version\":null,\"observed_at\":null",
                        "\"action_type\":\"remove_entrant\",\"target_user_id\":\"rude\",\"details\":null"));
    }

    @Test
    void where_the_seed_is_stays_with_whom_it_is_released_to() {
        var acted = new RacetimeBotActed(ROOM, BotAction.SET_BOT_RACEINFO, null, "https://seeds.example/1", AT);

        assertThat(told(acted).get("details").asString()).isEqualTo("https://seeds.example/1");
        assertThat(new RoomTelling(new Insight(true, true, false, false)).tell(numbered(acted)))
                .hasValueSatisfying(event -> assertThat(event.fields()).containsEntry("details", null));
    }

    @Test
    void where_the_telling_begins_and_ends_is_no_event() {
        assertThat(new RoomTelling(Insight.EVERYTHING)
                        .tell(numbered(new RacetimeRoomBaselined(ROOM, "open", List.of(), false, SEEN, AT))))
                .isEmpty();
        assertThat(new RoomTelling(Insight.EVERYTHING).tell(numbered(new RacetimeRoomClosed(ROOM, "finished", AT))))
                .isEmpty();
    }

    private static JsonNode told(RacetimeEvent event) {
        var told = new RoomTelling(Insight.EVERYTHING).tell(numbered(event)).orElseThrow();
        return JsonMapper.shared().readTree(RestJson.bytes(told));
    }

    private static NumberedEvent numbered(RacetimeEvent event) {
        return new NumberedEvent(ID, 5, new StoredEvent(99, event, null));
    }

    private static JsonNode ofRace(String type, int priority, String version, String own) {
        return json(ENVELOPE.formatted(type, "-1", priority, "RacetimeRace", "alttpr/brave-link-0042"), version, own);
    }

    private static JsonNode ofKim(String type, String user, String own) {
        var entity = "alttpr/brave-link-0042/xldAMB1zX6e4jnPo";
        var kim = "\"racetime_user_id\":\"xldAMB1zX6e4jnPo\",\"racetime_user_name\":\"Kim\"";
        return json(ENVELOPE.formatted(type, user, 50, "RacetimeEntrant", entity), VERSION, kim, own);
    }

    private static JsonNode json(String... parts) {
        return JsonMapper.shared().readTree("{" + String.join(",", parts) + "}");
    }
}
