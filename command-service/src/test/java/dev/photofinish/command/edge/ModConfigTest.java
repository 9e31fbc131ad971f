package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.run.lookup.RunLookups;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;

class ModConfigTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final Api player = server.somebody("user");

    @Test
    void a_participant_gets_a_configuration_that_a_mod_can_read() {
        var race = aRace();
        var reply = player.get(race + "/my-mod-config");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("application/toml");
        var toml = Toml.parse(reply.text());
        assertThat(toml.hasErrors()).isFalse();
        assertThat(toml.getString("server.url")).isEqualTo("ws://" + server.address());
        assertThat(race).endsWith(String.valueOf(toml.getString("server.race_id")));
        assertThat(toml.getString("server.seed_id")).hasSize(36);
        assertThat(toml.getDouble("overlay.font_size")).isEqualTo(18.0);
        assertThat(toml.getString("keybindings.toggle_ui")).isEqualTo("f9");
    }

    @Test
    void its_token_is_the_player_s_and_the_same_every_time() {
        var race = aRace();
        var token = token(race);
        assertThat(token(race)).isEqualTo(token);
        var run = server.bean(RunLookups.class).byModToken(token).orElseThrow();
        assertThat(race).endsWith(run.raceId().toString());
        assertThat(player.get("/api/auth/me").ok().path("id").asString())
                .isEqualTo(run.account().toString());
    }

    @Test
    void who_leaves_has_a_token_that_opens_nothing() {
        var race = aRace();
        var token = token(race);
        player.post(race + "/leave");
        assertThat(server.bean(RunLookups.class).byModToken(token)).isEmpty();
        assertThat(player.get(race + "/my-mod-config").refused(403)).isEqualTo("participants-only");
    }

    @Test
    void locked_seeds_come_before_not_being_a_participant() {
        var race = organizer.newRace("");
        assertThat(player.get(race + "/my-mod-config").refused(403)).isEqualTo("seeds-locked");
        organizer.post(race + "/release-seeds").ok();
        assertThat(player.get(race + "/my-mod-config").refused(403)).isEqualTo("participants-only");
    }

    private String aRace() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        player.post(race + "/join").ok();
        organizer.post(race + "/release-seeds").ok();
        return race;
    }

    private String token(String race) {
        return String.valueOf(
                Toml.parse(player.get(race + "/my-mod-config").text()).getString("server.mod_token"));
    }
}
