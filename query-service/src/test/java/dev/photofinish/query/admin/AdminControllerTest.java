package dev.photofinish.query.admin;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import dev.photofinish.query.SoloStory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class AdminControllerTest extends ServedTest {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private final String admin = tokenOf("admin", "admin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/admin/users",
                "/api/admin/users?limit=0",
                "/api/admin/users/nobody",
                "/api/admin/activity",
                "/api/admin/activity?limit=0"
            })
    void onlyAdministratorsLearnAnything(String path) {
        refused(401, null, path);
        refused(401, "nobodys-token", path);
        refused(403, tokenOf("plain_user", "user"), path);
        refused(403, tokenOf("organizer", "organizer"), path);
    }

    @Test
    void whoStopsBeingAnAdministratorIsNoneAtOnce() {
        var token = tokenOf("short_lived", "admin");
        page(token, "/api/admin/users");

        the(JdbcClient.class)
                .sql("UPDATE account SET role = 'user' WHERE login = 'short_lived'")
                .update();

        refused(403, token, "/api/admin/users");
    }

    @Test
    void whoWasHereLastComesFirstWhoNeverWasLast() {
        seen("seen_early", "2030-01-01T00:00:00.000001Z");
        seen("seen_late", "2030-01-02T00:00:00Z");
        seen("never_seen", null);

        var users = page(admin, "/api/admin/users");

        assertThat(logins(users).filter(login -> login.startsWith("seen_"))).containsExactly("seen_late", "seen_early");
        assertThat(logins(users).toList().indexOf("never_seen")).isGreaterThan(1);
        var row = find(users, "seen_early");
        assertThat(row.propertyNames())
                .containsExactly(
                        "id",
                        "twitch_username",
                        "twitch_display_name",
                        "twitch_avatar_url",
                        "role",
                        "created_at",
                        "last_seen",
                        "training_count",
                        "race_count");
        assertThat(row.get("last_seen").asString()).isEqualTo("2030-01-01T00:00:00.000001Z");
        assertThat(find(users, "never_seen").get("last_seen").isNull()).isTrue();
    }

    @Test
    void aRowCountsEveryRaceAndEverySession() {
        var id = account("busy", "user");
        told(aRace("in setup", how -> {}, "busy", "other"));
        told(aRace("begun", how -> {}, "busy").started());
        told(aRace("hidden", how -> {}, "busy").shown(false));
        told(aRace("organized only", how -> how.organizedBy("busy")));
        told(aRace("gone", how -> {}, "busy").deleted());
        told(SoloStory.started(id, "training_standard", true, START_OF_TIME).abandoned().events);

        var row = find(page(admin, "/api/admin/users"), "busy");

        assertThat(row.get("race_count").asInt()).isEqualTo(3);
        assertThat(row.get("training_count").asInt()).isEqualTo(1);
        assertThat(page(admin, "/api/admin/users/" + id)).isEqualTo(row);
        account("idle", "user");
        assertThat(find(page(admin, "/api/admin/users"), "idle")
                        .get("race_count")
                        .asInt())
                .isZero();
    }

    @Test
    void theListCanBeHadInPartsAndSaysHowLongItIs() {
        account("one_more", "user");
        var whole = logins(page(admin, "/api/admin/users")).toList();

        assertThat(logins(page(admin, "/api/admin/users?limit=1&offset=1"))).containsExactly(whole.get(1));
        get(admin, "/api/admin/users?limit=1")
                .expectHeader()
                .valueEquals("Photofinish-Total", Integer.toString(whole.size()));
        refused(422, admin, "/api/admin/users?limit=0");
        refused(422, admin, "/api/admin/users?limit=1001");
        refused(422, admin, "/api/admin/users?offset=-1");
    }

    @Test
    void aRowOfNobodyIsNotFound() {
        refused(404, admin, "/api/admin/users/" + NOBODY);
        refused(422, admin, "/api/admin/users/nobody");
    }

    @Test
    void theTimelineOfAllNamesEverybodyAndHidesNothing() {
        var moment = START_OF_TIME.plus(Duration.ofDays(400));
        told(aRace("everybody", how -> how.from(moment).organizedBy("olga"), "ada", "bob")
                .cast("cleo")
                .shown(false));
        told(SoloStory.started(accountOf("ada"), "training_standard", false, moment.plusSeconds(60)).events);

        var timeline = page(admin, "/api/admin/activity");

        var items = timeline.get("items").valueStream().limit(5).toList();
        assertThat(items.stream().map(item -> item.get("type").asString()))
                .containsExactly("training", "race_participant", "race_participant", "race_organizer", "race_caster");
        assertThat(items.stream().map(item -> item.at("/user/twitch_username").asString()))
                .containsExactlyInAnyOrder("ada", "ada", "bob", "olga", "cleo");
        assertThat(items.get(3).get("user").propertyNames())
                .containsExactly("id", "twitch_username", "twitch_display_name", "twitch_avatar_url");
    }

    @Test
    void theTimelineOfAllIsReadToItsEndPageByPage() {
        told(aRace("to the end", how -> {}, "ada", "bob", "eve").cast("cleo"));
        var whole = page(admin, "/api/admin/activity?limit=100");
        int total = whole.get("total").asInt();
        assertThat(whole.get("items")).hasSize(total);

        var read = new ArrayList<JsonNode>();
        var page = page(admin, "/api/admin/activity?limit=3");
        page.get("items").forEach(read::add);
        while (page.has("next")) {
            assertThat(page.get("has_more").asBoolean()).isTrue();
            page = page(
                    admin,
                    "/api/admin/activity?limit=3&after=" + page.get("next").asString());
            page.get("items").forEach(read::add);
        }

        assertThat(read).containsExactlyElementsOf(whole.get("items"));
        assertThat(page(admin, "/api/admin/activity?limit=2&offset=1").get("items"))
                .containsExactlyElementsOf(List.of(read.get(1), read.get(2)));
    }

    private static void seen(String login, @Nullable String moment) {
        account(login, "user");
        the(JdbcClient.class)
                .sql("UPDATE account SET last_seen = ?::timestamptz WHERE login = ?")
                .params(moment, login)
                .update();
    }

    private static JsonNode find(JsonNode users, String login) {
        return users.valueStream()
                .filter(user -> user.get("twitch_username").asString().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> logins(JsonNode users) {
        return users.valueStream().map(user -> user.get("twitch_username").asString());
    }
}
