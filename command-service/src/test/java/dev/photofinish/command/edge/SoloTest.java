package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.solo.lookup.SoloLookups;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.SoloStarted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tomlj.Toml;

class SoloTest {
    private static final String SPRINT = "{\"pool_name\": \"training_sprint\"}";

    private final CommandServer server = CommandServer.shared();
    private final Api ada = server.somebody("user");

    @Test
    void anybody_signed_in_may_train_and_is_answered_with_the_session_as_it_is() {
        var reply = ada.post("/api/training", "{}");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("status").asString()).isEqualTo("running");
        var facts = server.eventsOf(Ids.race(id(reply)));
        assertThat(facts).hasSize(1).first().isInstanceOfSatisfying(SoloStarted.class, started -> {
            assertThat(started.seed().poolName()).isEqualTo("training_standard");
            assertThat(started.excludeFromStats()).isFalse();
            assertThat(started.solo()).isTrue();
            assertThat(started.start().nodeId()).isEqualTo("gatehouse");
        });
    }

    @Test
    void a_slow_run_is_noted() {
        var reply = ada.post("/api/training", "{\"exclude_from_stats\": true}");
        assertThat(server.eventsOf(Ids.race(id(reply))))
                .first()
                .isInstanceOfSatisfying(
                        SoloStarted.class,
                        started -> assertThat(started.excludeFromStats()).isTrue());
    }

    @Test
    void a_second_session_waits_for_the_first_to_be_over() {
        var first = id(ada.post("/api/training", "{}"));
        assertThat(ada.post("/api/training", "{}").refused(409)).isEqualTo("already-training");
        assertThat(ada.post("/api/training", "{\"pool_name\": \"nowhere\"}").refused(409))
                .isEqualTo("already-training");
        ada.post("/api/training/" + first + "/abandon").ok();
        assertThat(ada.post("/api/training", "{}").status()).isEqualTo(201);
    }

    @Test
    void of_twenty_started_at_once_one_is() throws Exception {
        var replies = Together.call(IntStream.range(0, 20)
                .<Callable<Api.Reply>>mapToObj(i -> () -> ada.post("/api/training", SPRINT))
                .toList());
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .allMatch(reply -> reply.refused(409).equals("already-training"));
        assertThat(sessionsOfAda()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "nowhere", ""})
    void only_training_pools_are_trained_on(String pool) {
        assertThat(ada.post("/api/training", "{\"pool_name\": \"" + pool + "\"}")
                        .refused(400))
                .isEqualTo("not-a-training-pool");
    }

    @Test
    void a_training_pool_without_seeds_has_nothing_to_train_on() {
        assertThat(ada.post("/api/training", "{\"pool_name\": \"training_empty\"}")
                        .refused(400))
                .isEqualTo("no-seed");
    }

    @Test
    void seeds_come_again_only_when_there_is_no_other_and_are_never_used_up() {
        var first = List.of(trained(), trained(), trained());
        assertThat(first).doesNotHaveDuplicates();
        assertThat(first).contains(trained());
        var available = server.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM seed WHERE pool_name = 'training_sprint' AND status = 'available'")
                .query(Integer.class)
                .single();
        assertThat(available).isEqualTo(3);
    }

    @Test
    void a_body_that_makes_no_sense_is_an_invalid_request() {
        for (var body : List.of("{\"pool_name\": 7}", "{\"exclude_from_stats\": \"yes\"}", "[]", "{")) {
            ada.post("/api/training", body).refused(422);
        }
        ada.post("/api/training", "{\"pool_name\": \"" + "x".repeat(51) + "\"}").refused(422);
    }

    @Test
    void its_player_gives_a_session_up_once() {
        var session = id(ada.post("/api/training", "{}"));
        var reply = ada.post("/api/training/" + session + "/abandon");
        assertThat(reply.ok().path("status").asString()).isEqualTo("abandoned");
        assertThat(server.eventsOf(Ids.race(session)))
                .last()
                .isInstanceOfSatisfying(
                        ParticipantAbandoned.class,
                        abandoned -> assertThat(abandoned.reason()).isEqualTo(AbandonReason.OWN_CHOICE));
        assertThat(ada.post("/api/training/" + session + "/abandon").refused(400))
                .isEqualTo("session-over");
    }

    @Test
    void nobody_else_may_not_even_an_admin() {
        var session = id(ada.post("/api/training", "{}"));
        for (var role : List.of("user", "admin")) {
            assertThat(server.somebody(role)
                            .post("/api/training/" + session + "/abandon")
                            .refused(403))
                    .isEqualTo("not-your-session");
        }
        assertThat(server.bean(SoloLookups.class)
                        .byId(Ids.session(session))
                        .orElseThrow()
                        .active())
                .isTrue();
    }

    @Test
    void what_is_no_session_is_unknown_and_what_is_no_id_is_an_invalid_request() {
        var race = server.somebody("organizer").newRace("").substring("/api/races/".length());
        assertThat(ada.post("/api/training/" + race + "/abandon").refused(404)).isEqualTo("unknown-session");
        var nonsense = ada.post("/api/training/nonsense/abandon");
        assertThat(nonsense.refused(422)).isEqualTo("invalid-request");
        assertThat(nonsense.json().at("/errors/0/field").asString()).isEqualTo("session_id");
    }

    @Test
    void a_seed_whose_pack_has_vanished_is_not_drawn() {
        server.bean(JdbcClient.class)
                .sql("UPDATE seed SET path = path || '.gone' WHERE pool_name = 'training_vanished'")
                .update();
        assertThat(ada.post("/api/training", "{\"pool_name\": \"training_vanished\"}")
                        .refused(400))
                .isEqualTo("no-seed");
    }

    @Test
    void its_player_gets_the_configuration_of_a_mod_that_trains() {
        var session = id(ada.post("/api/training", "{}"));
        var reply = ada.get("/api/training/" + session + "/mod-config");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("application/toml");
        assertThat(reply.header("cache-control")).isEqualTo("no-store");
        var toml = Toml.parse(reply.text());
        assertThat(toml.getString("server.race_id")).isEqualTo(session);
        assertThat(toml.getBoolean("server.training")).isTrue();
        assertThat(toml.getString("server.seed_id")).isNull();
        assertThat(toml.getString("server.url")).isEqualTo("ws://" + server.address());
        assertThat(server.bean(SoloLookups.class).byModToken(toml.getString("server.mod_token")))
                .map(row -> row.session().toString())
                .contains(session);
    }

    @Test
    void its_player_gets_the_pack_with_that_configuration_in_it() throws IOException {
        var session = id(ada.post("/api/training", "{}"));
        var reply = ada.get("/api/training/" + session + "/pack");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("application/zip");
        assertThat(reply.header("content-disposition"))
                .isEqualTo("attachment; filename=\"speedfog_training_%s.zip\"".formatted(ada.login()));
        assertThat(packed(reply.response().body(), "speedfog/lib/speedfog_race.toml"))
                .isEqualTo(ada.get("/api/training/" + session + "/mod-config").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mod-config", "pack"})
    void nobody_else_gets_either_nor_anybody_once_it_is_over(String what) {
        var session = id(ada.post("/api/training", "{}"));
        var path = "/api/training/" + session + "/" + what;
        server.anonymous().get(path).refused(401);
        assertThat(server.somebody("admin").get(path).refused(403)).isEqualTo("not-your-session");
        assertThat(ada.get("/api/training/00000000-0000-4000-8000-000000000000/" + what)
                        .refused(404))
                .isEqualTo("unknown-session");
        ada.get("/api/training/nonsense/" + what).refused(422);
        ada.post("/api/training/" + session + "/abandon").ok();
        assertThat(ada.get(path).refused(400)).isEqualTo("session-over");
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        server.anonymous().post("/api/training", "{}").refused(401);
        server.anonymous()
                .post("/api/training/00000000-0000-4000-8000-000000000000/abandon")
                .refused(401);
    }

    @Test
    void a_read_side_that_is_late_is_not_waited_for_long() {
        server.races().silent(true);
        try {
            var reply = ada.post("/api/training", "{}");
            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.json().path("position").asLong()).isPositive();
        } finally {
            server.races().silent(false);
        }
    }

    private static String packed(byte[] zip, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("there is no " + name);
    }

    /** Which seed it was. */
    private String trained() {
        var session = id(ada.post("/api/training", SPRINT));
        ada.post("/api/training/" + session + "/abandon").ok();
        var started = (SoloStarted) server.eventsOf(Ids.race(session)).getFirst();
        return started.seed().number();
    }

    private int sessionsOfAda() {
        var account = ada.get("/api/auth/me").ok().path("id").asString();
        return server.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM solo_session WHERE account_id = ?::uuid")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private static String id(Api.Reply reply) {
        return reply.ok().path("id").asString();
    }
}
