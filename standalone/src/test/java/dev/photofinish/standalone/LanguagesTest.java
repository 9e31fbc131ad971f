package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A race of Ada, whose account reads French, and Bob, whose account says nothing. */
class LanguagesTest extends ServerStory {
    private static final String START = "/seed/graph_json/nodes/vestibule_0a1b/display_name";

    private Api ada;
    private String race;
    private Mod adasMod;
    private Mod bobsMod;

    @BeforeAll
    void race() {
        ada = user("ada");
        ada.patch("/api/users/me/locale", Map.of("locale", "fr")).ok();
        var bob = user("bob");
        var organizer = organizer();
        race = releasedRace(organizer, "Friday run", ada, bob);
        adasMod = Mod.connect(server, race, ada);
        bobsMod = Mod.connect(server, race, bob);
        organizer.post("/api/races/" + race + "/start").ok();
    }

    @AfterAll
    void hangUp() {
        adasMod.close();
        bobsMod.close();
    }

    @Test
    void eachModIsToldZonesInTheLanguageOfItsPlayer() {
        assertThat(zone(adasMod)).contains("\"le Vestibule de cendre\"", "\"Porte basse du vestibule\"");
        assertThat(zone(bobsMod)).contains("\"Ashen Vestibule\"", "\"Vestibule lower door\"");
        adasMod.flag(flag(1), 60_000);
        assertThat(zone(adasMod)).contains("les Hautes Landes - le Donjon du Gardien", "Brume des remparts [Remparts]");
        try (var again = Mod.connect(server, race, user("bob"))) {
            assertThat(zone(again)).contains("\"Ashen Vestibule\"");
        }
    }

    @Test
    void eachSpectatorIsShownTheMapInTheLanguageTheyAskFor() {
        try (var english = Socket.open(server, "/ws/race/" + race);
                var french = Socket.open(server, "/ws/race/" + race + "?locale=fr");
                var unknown = Socket.open(server, "/ws/race/" + race + "?locale=xx")) {
            assertThat(start(english.await("race_state"))).isEqualTo("Ashen Vestibule");
            assertThat(start(unknown.await("race_state"))).isEqualTo("Ashen Vestibule");
            var state = french.await("race_state");
            assertThat(start(state)).isEqualTo("Vestibule de cendre");
            assertThat(state.at("/seed/graph_json/nodes/thronefall_aa90/display_type")
                            .asString())
                    .isEqualTo("Arène finale");
        }
    }

    @Test
    void whoSignsInReadsWhatTheirAccountSays() {
        try (var socket = Socket.open(server, "/ws/race/" + race + "?locale=en")) {
            assertThat(start(socket.await("race_state"))).isEqualTo("Ashen Vestibule");
            socket.send(Map.of("type", "auth", "token", ada.token()));
            assertThat(start(socket.await("race_state"))).isEqualTo("Vestibule de cendre");
        }
    }

    @Test
    void thePastIsToldTheSameWay() {
        var anybody = Api.anonymous(server);
        assertThat(start(anybody.get(past("")).ok())).isEqualTo("Ashen Vestibule");
        assertThat(start(anybody.get(past("&locale=fr")).ok())).isEqualTo("Vestibule de cendre");
        assertThat(start(ada.get(past("&locale=en")).ok())).isEqualTo("Vestibule de cendre");
    }

    @Test
    void thereIsEnglishAndTheFrenchThatComesAlong() {
        assertThat(Api.anonymous(server).get("/api/i18n/locales").text())
                .isEqualTo("[{\"code\":\"en\",\"name\":\"English\"},{\"code\":\"fr\",\"name\":\"Français\"}]");
        assertThat(ada.patch("/api/users/me/locale", Map.of("locale", "de")).status())
                .isEqualTo(400);
    }

    private String past(String locale) {
        return "/api/races/" + race + "/state?at=PT0.5S" + locale;
    }

    private static String zone(Mod mod) {
        return mod.socket().await("zone_update").toString();
    }

    private static String start(JsonNode state) {
        return state.at(START).asString();
    }
}
