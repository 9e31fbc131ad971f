package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.seed.pack.zip.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tomlj.Toml;

class SeedPackTest {
    private static final String CONFIG = "speedfog/lib/speedfog_race.toml";

    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final Api player = server.somebody("user");
    private final Api stranger = server.somebody("user");

    @TempDir
    Path folder;

    @Test
    void a_participant_gets_a_pack_of_their_own() throws IOException {
        var race = aRace();
        var reply = player.get(race + "/my-seed-pack");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("application/zip");
        assertThat(reply.header("content-disposition"))
                .isEqualTo("attachment; filename=\"speedfog_%s.zip\"".formatted(player.login()));
        assertThat(config(reply)).isEqualTo(player.get(race + "/my-mod-config").text());
        assertThat(config(reply)).contains(race.substring("/api/races/".length()));
    }

    @Test
    void the_overlay_is_as_large_as_the_player_has_chosen() throws IOException {
        var race = aRace();
        assertThat(fontSize(player.get(race + "/my-seed-pack"))).isEqualTo(18.0);
        player.patch("/api/users/me/settings", "{\"font_size\": 21.5}").ok();
        assertThat(fontSize(player.get(race + "/my-seed-pack"))).isEqualTo(21.5);
    }

    @Test
    void it_is_the_same_every_time_and_another_for_everybody() {
        var race = aRace();
        var other = server.somebody("user");
        organizer
                .post(race + "/participants", "{\"twitch_username\": \"%s\"}".formatted(other.login()))
                .ok();
        var mine = player.get(race + "/my-seed-pack");
        assertThat(player.get(race + "/my-seed-pack").response().body())
                .isEqualTo(mine.response().body());
        assertThat(other.get(race + "/my-seed-pack").header("etag")).isNotEqualTo(mine.header("etag"));
    }

    @Test
    void a_download_goes_on_where_it_broke_off() {
        var race = aRace();
        var whole = player.get(race + "/my-seed-pack");
        var rest = player.send(player.request(race + "/my-seed-pack")
                .header("Range", "bytes=100-")
                .header("If-Range", whole.header("etag"))
                .GET());
        assertThat(rest.status()).isEqualTo(206);
        assertThat(whole.response().body()).endsWith(rest.response().body());
        assertThat(rest.response().body()).hasSize(whole.response().body().length - 100);
        var head = player.head(race + "/my-seed-pack");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("content-length")).isEqualTo(whole.header("content-length"));
    }

    @Test
    void it_is_there_in_every_status_once_the_seeds_are_released() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        player.post(race + "/join").ok();
        assertThat(player.get(race + "/my-seed-pack").refused(403)).isEqualTo("seeds-locked");
        assertThat(player.get(race + "/download/" + "x".repeat(43)).refused(403))
                .isEqualTo("seeds-locked");
        for (var step : new String[] {"release-seeds", "start", "finish", "reset"}) {
            organizer.post(race + "/" + step).ok();
            assertThat(player.get(race + "/my-seed-pack").status()).isEqualTo(200);
        }
    }

    @Test
    void who_does_not_play_has_none() {
        var race = aRace();
        assertThat(stranger.get(race + "/my-seed-pack").refused(403)).isEqualTo("participants-only");
        assertThat(organizer.get(race + "/my-seed-pack").refused(403)).isEqualTo("participants-only");
    }

    @Test
    void by_the_token_the_player_the_organizer_an_admin_and_casters_get_the_player_s_pack() throws IOException {
        var race = aRace();
        var caster = server.somebody("user");
        caster.post(race + "/cast-join").ok();
        var mine = player.get(race + "/my-seed-pack");
        var link = race + "/download/" + token(race);
        for (var who : new Api[] {player, organizer, caster, server.somebody("admin")}) {
            var reply = who.get(link);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("content-disposition")).isEqualTo(mine.header("content-disposition"));
            assertThat(reply.response().body()).isEqualTo(mine.response().body());
        }
        caster.post(race + "/cast-leave").ok();
        assertThat(caster.get(link).refused(403)).isEqualTo("not-your-pack");
        assertThat(stranger.get(link).refused(403)).isEqualTo("not-your-pack");
    }

    @Test
    void a_token_of_nobody_or_of_another_race_opens_nothing() throws IOException {
        var race = aRace();
        var token = token(race);
        assertThat(player.get(aRace() + "/download/" + token).refused(404)).isEqualTo("unknown-participant");
        assertThat(organizer.get(race + "/download/nobody-s").refused(404)).isEqualTo("unknown-participant");
        player.post(race + "/leave");
        assertThat(organizer.get(race + "/download/" + token).refused(404)).isEqualTo("unknown-participant");
    }

    @Test
    void a_zip_that_is_gone_or_broken_is_refused_after_everything_else() throws IOException {
        var race = aRace();
        var link = race + "/download/" + token(race);
        var zip = zip(race);
        Files.writeString(zip, "no zip any more");
        assertThat(player.get(race + "/my-seed-pack").refused(409)).isEqualTo("pack-damaged");
        Files.delete(zip);
        assertThat(player.get(race + "/my-seed-pack").refused(410)).isEqualTo("pack-gone");
        assertThat(organizer.get(link).refused(410)).isEqualTo("pack-gone");
        assertThat(stranger.get(link).refused(403)).isEqualTo("not-your-pack");
        server.bean(JdbcClient.class)
                .sql("UPDATE race_lookup SET seed_id = gen_random_uuid() WHERE race_id = ?")
                .param(id(race))
                .update();
        assertThat(player.get(race + "/my-seed-pack").refused(404)).isEqualTo("unknown-seed");
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

    private static UUID id(String race) {
        return UUID.fromString(race.substring("/api/races/".length()));
    }

    private Path zip(String race) {
        return Path.of(server.bean(JdbcClient.class)
                .sql("SELECT path FROM seed WHERE race_id = ?")
                .param(id(race))
                .query(String.class)
                .single());
    }

    private Double fontSize(Api.Reply reply) throws IOException {
        return Toml.parse(config(reply)).getDouble("overlay.font_size");
    }

    private String config(Api.Reply reply) throws IOException {
        return Zips.entryOfSound(
                Files.write(folder.resolve("pack.zip"), reply.response().body()), CONFIG);
    }
}
