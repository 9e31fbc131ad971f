package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.policy.UnreliablePolicy;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.run.RunBegan;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoreTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");

    @Test
    void a_race_that_was_kept_and_forgotten_goes_on_where_it_was() {
        var race = organizer.newRace("");
        var caster = server.somebody("user");
        for (int i = 0; i < 60; i++) {
            caster.post(race + "/cast-join").ok();
            caster.post(race + "/cast-leave").ok();
        }
        caster.post(race + "/cast-join").ok();
        var id = race.substring("/api/races/".length());
        await().untilAsserted(() -> assertThat(
                        count("SELECT count(*) FROM snapshot_event_entry WHERE aggregate_identifier = ?", id))
                .isPositive());
        server.bean(Cache.class).removeAll();
        assertThat(server.bean(EventStore.class).readEvents(id).peek().getPayload())
                .as("what loading the race begins with")
                .isNotInstanceOf(Event.class);
        assertThat(caster.post(race + "/cast-join").refused(409)).isEqualTo("already-a-caster");
        assertThat(caster.post(race + "/cast-leave").ok().path("casters").size())
                .isZero();
    }

    @Test
    void when_a_look_up_cannot_be_written_nothing_has_happened() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        var id = Ids.race(race.substring("/api/races/".length()));
        var player = server.somebody("user");
        var account = UUID.fromString(player.get("/api/auth/me").ok().path("id").asString());
        var inTheWay = UUID.randomUUID();
        server.bean(JdbcClient.class)
                .sql(
                        "INSERT INTO run_lookup (run_id, race_id, account_id, mod_token_hash, color_index) VALUES (?, ?, ?, ?, 0)")
                .params(inTheWay, id.value(), account, inTheWay.toString())
                .update();
        var reply = player.post(race + "/join");
        assertThat(reply.refused(500)).isEqualTo("internal-error");
        assertThat(server.eventsOf(id)).hasSize(1);
        server.bean(JdbcClient.class)
                .sql("DELETE FROM run_lookup WHERE run_id = ?")
                .param(inTheWay)
                .update();
        assertThat(player.post(race + "/join").status()).isEqualTo(200);
    }

    @Test
    void what_nobody_reacted_to_is_made_up_for_after_a_restart() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        server.somebody("user").post(race + "/join").ok();
        organizer.post(race + "/release-seeds").ok();
        var policies = server.lifecycle("PolicyRunner");
        policies.stop();
        organizer.post(race + "/start").ok();
        policies.start();
        var id = Ids.race(race.substring("/api/races/".length()));
        await().untilAsserted(() -> assertThat(server.eventsOf(id))
                .filteredOn(RunBegan.class::isInstance)
                .hasSize(1));
    }

    @Test
    void a_policy_that_fails_holds_nobody_up_and_does_its_part_later() {
        var unreliable = server.bean(UnreliablePolicy.class);
        unreliable.fail(2);
        var race = startedRace();
        await().untilAsserted(() -> assertThat(server.eventsOf(race))
                .filteredOn(RunBegan.class::isInstance)
                .hasSize(1));
        await().untilAsserted(() -> assertThat(unreliable.successes()).isOne());
        await().untilAsserted(
                        () -> assertThat(count("SELECT count(*) FROM scheduled_tasks WHERE task_name = ?", "reaction"))
                                .isZero());
    }

    private RaceId startedRace() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        server.somebody("user").post(race + "/join").ok();
        organizer.post(race + "/release-seeds").ok();
        organizer.post(race + "/start").ok();
        return Ids.race(race.substring("/api/races/".length()));
    }

    @Test
    void a_second_scan_adds_nothing() {
        var seeds = "SELECT count(*) FROM seed WHERE pool_name = ? AND status <> 'rejected'";
        var before = count(seeds, "standard");
        var scan = server.lifecycle("ScanPoolsAtStart");
        scan.stop();
        scan.start();
        assertThat(count(seeds, "standard")).isEqualTo(before).isEqualTo(250);
    }

    @Test
    void a_race_s_seed_is_claimed_for_it_alone() {
        var race = UUID.fromString(organizer.newRace("").substring("/api/races/".length()));
        var claimed = server.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM seed s JOIN race_lookup r ON r.seed_id = s.id"
                        + " WHERE s.race_id = ? AND r.race_id = s.race_id AND s.status = 'consumed'")
                .param(race)
                .query(Integer.class)
                .single();
        assertThat(claimed).isOne();
    }

    private int count(String sql, Object parameter) {
        return server.bean(JdbcClient.class)
                .sql(sql)
                .param(parameter)
                .query(Integer.class)
                .single();
    }
}
