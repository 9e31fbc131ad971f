package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Accounts through both services: what is commanded on one side shows on the other. */
class AccountsTest extends ServerStory {
    @Test
    void whatSomebodyChoosesShowsOnBothPagesAboutThemAtOnce() {
        var ada = user("ada_chooses");
        ada.patch("/api/users/me/settings", Map.of("font_size", 24.5)).ok();
        ada.patch("/api/users/me/locale", Map.of("locale", "en")).ok();

        for (var page : List.of("/api/auth/me", "/api/users/me")) {
            assertThat(ada.get(page).ok().at("/overlay_settings/font_size").asDouble())
                    .isEqualTo(24.5);
            assertThat(ada.get(page).ok().get("locale").asString()).isEqualTo("en");
        }
    }

    @Test
    void anAdministratorWhoChangesARoleIsShownTheChangedRow() {
        var admin = Api.as(server, "the_admin", "admin");
        var player = user("promoted");
        var race = openRace(organizer(), "Promotion");
        player.post("/api/races/" + race + "/join").ok();
        var id = player.get("/api/users/me").ok().get("id").asString();

        var row = admin.patch("/api/admin/users/" + id, Map.of("role", "organizer"))
                .ok();

        assertThat(row.get("role").asString()).isEqualTo("organizer");
        assertThat(row.get("race_count").asInt()).isEqualTo(1);
        assertThat(row).isEqualTo(find(admin.get("/api/admin/users").ok(), "promoted"));
        assertThat(player.get("/api/users/promoted").ok().get("role").asString())
                .isEqualTo("organizer");
        openRace(player, "Their own");
    }

    @Test
    void aNewSpellingOfANameShowsWhereverTheNameDoesAndNothingElseChanges() {
        var race = openRace(organizer(), "Names");
        var player = user("changeling");
        player.post("/api/races/" + race + "/join").ok();

        var renamed = user("ChangeLing");

        await().untilAsserted(() -> assertThat(renamed.get("/api/races/" + race)
                        .ok()
                        .at("/participants/0/user/twitch_display_name")
                        .asString())
                .isEqualTo("ChangeLing"));
        assertThat(renamed.get("/api/users/search?q=changeL")
                        .ok()
                        .at("/0/twitch_display_name")
                        .asString())
                .isEqualTo("ChangeLing");
    }

    @Test
    void signingOutEndsEverySessionOnBothSides() {
        var phone = user("leaver");
        var desktop = user("leaver");
        desktop.get("/api/users/me").ok();

        phone.post("/api/auth/logout").ok();

        for (var page : List.of("/api/auth/me", "/api/users/me", "/api/users/me/races", "/api/users/search?q=a")) {
            assertThat(phone.get(page).status()).isEqualTo(401);
            assertThat(desktop.get(page).status()).isEqualTo(401);
        }
    }

    @Test
    void theListOfUsersKnowsWhoWasHereLast() {
        var admin = Api.as(server, "the_admin", "admin");
        user("here_and_back");
        user("here_once");
        user("here_and_back");

        var users = admin.get("/api/admin/users").ok();

        assertThat(users.valueStream().map(row -> row.get("twitch_username").asString()))
                .startsWith("here_and_back", "here_once");
        var row = find(users, "here_and_back");
        assertThat(Instant.parse(row.get("last_seen").asString()))
                .isAfter(Instant.parse(row.get("created_at").asString()));
    }

    @Test
    void aRaceStandsInTheTimelineAndAmongTheCallersRacesAsSoonAsTheyJoined() {
        var player = user("joiner");
        var race = openRace(organizer(), "Timeline");
        player.post("/api/races/" + race + "/join").ok();

        assertThat(player.get("/api/users/me/races").ok().at("/races/0/id").asString())
                .isEqualTo(race);
        var item = player.get("/api/users/JOINER/activity").ok().at("/items/0");
        assertThat(item.get("type").asString()).isEqualTo("race_participant");
        assertThat(item.get("race_id").asString()).isEqualTo(race);
        assertThat(player.get("/api/users/joiner").ok().at("/stats/race_count").asInt())
                .isZero();
    }

    private static JsonNode find(JsonNode users, String login) {
        return users.valueStream()
                .filter(user -> user.get("twitch_username").asString().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
