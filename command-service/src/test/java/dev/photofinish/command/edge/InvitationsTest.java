package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class InvitationsTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final String login = "g" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void who_has_no_account_yet_is_invited_and_comes_in_with_one() {
        var race = organizer.newRace("");
        var added = invite(race, login.toUpperCase(java.util.Locale.ROOT));
        assertThat(added.path("participant").isNull()).isTrue();
        assertThat(added.at("/invite/twitch_username").asString()).isEqualTo(login);
        assertThat(race).endsWith(added.at("/invite/race_id").asString());
        var invitation = "/api/invite/" + added.at("/invite/token").asString();

        var read = server.anonymous().get(invitation);
        assertThat(read.ok().propertyNames())
                .containsExactlyInAnyOrder("token", "race_name", "organizer_name", "race_status", "twitch_username");
        assertThat(read.json().path("race_name").asString()).isEqualTo("Friday run");
        assertThat(read.json().path("race_status").asString()).isEqualTo("setup");
        assertThat(read.header("cache-control")).isEqualTo("no-store");

        assertThat(server.somebody("user").post(invitation + "/accept").refused(403))
                .isEqualTo("not-invited");
        var accepted = server.as(login, "user").post(invitation + "/accept").ok();
        assertThat(race).endsWith(accepted.path("race_id").asString());
        assertThat(accepted.at("/participant/color_index").asInt()).isZero();
        assertThat(server.as(login, "user").post(invitation + "/accept").refused(400))
                .isEqualTo("invite-answered");
        assertThat(server.anonymous().get(invitation).status()).isEqualTo(200);
    }

    @Test
    void who_is_invited_twice_has_one_invitation() {
        var race = organizer.newRace("");
        assertThat(invite(race, login)).isEqualTo(invite(race, login));
        assertThat(invite(organizer.newRace(""), login)).isNotEqualTo(invite(race, login));
    }

    @Test
    void an_invitation_taken_back_opens_nothing() {
        var race = organizer.newRace("");
        var token = invite(race, login).at("/invite/token").asString();
        var invite = race + "/invites/" + idOf(race);
        assertThat(server.somebody("organizer").delete(invite).refused(403)).isEqualTo("not-the-organizer");
        assertThat(organizer.delete(invite).status()).isEqualTo(204);
        assertThat(organizer.delete(invite).refused(404)).isEqualTo("unknown-invite");
        assertThat(server.anonymous().get("/api/invite/" + token).refused(404)).isEqualTo("unknown-invite");
        assertThat(server.as(login, "user")
                        .post("/api/invite/" + token + "/accept")
                        .refused(404))
                .isEqualTo("unknown-invite");
    }

    @Test
    void of_several_who_accept_at_once_one_is_in() {
        var token = invite(organizer.newRace(""), login).at("/invite/token").asString();
        var invited = server.as(login, "user");
        var replies = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> invited.post("/api/invite/" + token + "/accept")))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(replies).extracting(Api.Reply::status).containsExactlyInAnyOrder(200, 400, 400, 400);
    }

    @Test
    void who_casts_the_race_cannot_accept() {
        var race = organizer.newRace("");
        var token = invite(race, login).at("/invite/token").asString();
        var invited = server.as(login, "user");
        invited.post(race + "/cast-join").ok();
        assertThat(invited.post("/api/invite/" + token + "/accept").refused(409))
                .isEqualTo("is-a-caster");
        invited.post(race + "/cast-leave").ok();
        assertThat(invited.post("/api/invite/" + token + "/accept").status()).isEqualTo(200);
    }

    @Test
    void an_account_made_since_is_added_as_anybody_is_and_the_invitation_then_says_so() {
        var race = organizer.newRace("");
        var token = invite(race, login).at("/invite/token").asString();
        var invited = server.as(login, "user");
        assertThat(invite(race, login).path("invite").isNull()).isTrue();
        assertThat(invited.post("/api/invite/" + token + "/accept").refused(400))
                .isEqualTo("already-added");
    }

    @Test
    void no_token_is_kept_or_told_in_a_fact() {
        var token = invite(organizer.newRace(""), login).at("/invite/token").asString();
        assertThat(token).hasSize(43);
        assertThat(count("SELECT count(*) FROM invite_lookup WHERE token_hash = ?", token))
                .isZero();
        assertThat(count(
                        "SELECT count(*) FROM domain_event_entry WHERE position(? IN convert_from(payload, 'UTF8')) > 0",
                        token))
                .isZero();
    }

    @Test
    void what_was_never_given_out_is_unknown() {
        for (var token : List.of("x", "a".repeat(43), "a".repeat(2_000), "%00", "..%2F")) {
            assertThat(server.anonymous().get("/api/invite/" + token).status()).isIn(400, 404);
        }
    }

    private JsonNode invite(String race, String name) {
        return organizer
                .post(race + "/participants", "{\"twitch_username\": \"%s\"}".formatted(name))
                .ok();
    }

    private String idOf(String race) {
        return server.bean(JdbcClient.class)
                .sql("SELECT invite_id FROM invite_lookup WHERE race_id = ?")
                .param(UUID.fromString(race.substring("/api/races/".length())))
                .query(String.class)
                .single();
    }

    private int count(String sql, String text) {
        return server.bean(JdbcClient.class)
                .sql(sql)
                .param(text)
                .query(Integer.class)
                .single();
    }
}
