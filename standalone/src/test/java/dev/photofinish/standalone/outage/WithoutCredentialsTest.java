package dev.photofinish.standalone.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nobody has given the server credentials of Twitch or Discord: it says so once, and everything else works. */
@ExtendWith(OutputCaptureExtension.class)
class WithoutCredentialsTest extends ServerStory {
    @Test
    void theServerSaysOnceWhatIsOffAndEverythingElseWorks(CapturedOutput output) {
        var organizer = organizer();
        var ada = user("ada");
        var race = releasedRace(organizer, "Plain run", ada);
        user("cleo").post("/api/races/" + race + "/cast-join").ok();
        try (var mod = Mod.connect(server, race, ada)) {
            mod.ready();
            organizer.post("/api/races/" + race + "/start").ok();
            mod.socket().await("race_start");
        }
        organizer.post("/api/races/" + race + "/finish").ok();
        var detail = ada.get("/api/races/" + race).ok();
        assertThat(detail.get("status").asString()).isEqualTo("finished");
        assertThat(detail.at("/casters/0/is_live").booleanValue()).isFalse();

        var ways = Api.anonymous(server).get("/api/auth/providers").ok();
        assertThat(ways.get("twitch").booleanValue()).isFalse();
        assertThat(ways.get("local").booleanValue()).isTrue();
        assertThat(ada.get("/api/auth/twitch").status()).isEqualTo(404);
        assertThat(ada.post("/api/twitch/eventsub").status()).isEqualTo(404);
        assertThat(ada.post("/api/discord/interactions").status()).isEqualTo(401);
        var boss = Api.as(server, "boss", "admin");
        assertThat(boss.post("/api/discord/setup-runner-message").status()).isEqualTo(400);
        assertThat(boss.get("/api/admin/deliveries").ok().get("deliveries")).isEmpty();

        assertThat(output.getAll()).containsOnlyOnce("Twitch").containsOnlyOnce("Discord");
        assertThat(output.getAll())
                .contains(
                        "Without credentials for Twitch nobody is shown as live",
                        "Discord: posts off, scheduled events off, runner role off, live races off");
    }
}
