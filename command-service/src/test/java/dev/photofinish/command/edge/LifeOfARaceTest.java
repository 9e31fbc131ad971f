package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.store.Commands;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LifeOfARaceTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final Api ada = server.somebody("user");
    private final Api bob = server.somebody("user");

    @Test
    void a_race_goes_from_setup_to_finished_and_back() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        assertThat(ada.post(race + "/join").ok().path("color_index").asInt()).isZero();
        assertThat(bob.post(race + "/join").ok().path("color_index").asInt()).isEqualTo(1);
        assertThat(organizer
                        .post(race + "/release-seeds")
                        .ok()
                        .path("seeds_released_at")
                        .isNull())
                .isFalse();
        assertThat(organizer.post(race + "/start").ok().path("status").asString())
                .isEqualTo("running");
        begun(race, 2);
        assertThat(ada.post(race + "/abandon").ok().path("status").asString()).isEqualTo("running");
        assertThat(bob.post(race + "/abandon").ok().path("status").asString()).isEqualTo("finished");
        assertThat(bob.post(race + "/abandon").refused(400)).isEqualTo("not-running");
        assertThat(organizer.post(race + "/reset").ok().path("status").asString())
                .isEqualTo("setup");
        assertThat(organizer.post(race + "/start").ok().path("status").asString())
                .isEqualTo("running");
        assertThat(ada.post(race + "/abandon").ok().path("status").asString()).isEqualTo("running");
    }

    @Test
    void the_last_two_to_finish_close_the_race_once() {
        var race = aRunningRace();
        var id = Ids.race(race.substring("/api/races/".length()));
        var commands = server.bean(Commands.class);
        var runs = server.bean(RunLookups.class).of(id);
        var now = Instant.now();
        var finishes = runs.stream()
                .map(run -> commands.send(run.runId(), new FinishRun(run.runId(), id, 1, 5_000, now), null))
                .toList();
        finishes.forEach(CompletableFuture::join);
        await().untilAsserted(() ->
                assertThat(server.races().view(id).facts().finishedAt()).isNotNull());
        assertThat(server.eventsOf(id))
                .filteredOn(RaceFinished.class::isInstance)
                .hasSize(1);
    }

    @Test
    void ending_a_race_abandons_whoever_has_not_finished() {
        var race = aRunningRace();
        assertThat(organizer.post(race + "/finish").ok().path("status").asString())
                .isEqualTo("finished");
        var id = Ids.race(race.substring("/api/races/".length()));
        await().untilAsserted(() -> assertThat(server.eventsOf(id))
                .filteredOn(ParticipantAbandoned.class::isInstance)
                .hasSize(2));
        assertThat(server.races().view(id).board().entries()).allMatch(entry -> entry.status() == RunStatus.ABANDONED);
        assertThat(organizer.post(race + "/finish").refused(400)).isEqualTo("not-running");
    }

    @Test
    void every_fact_of_a_command_remembers_who_wanted_it() {
        var race = organizer.newRace("");
        var id = Ids.race(race.substring("/api/races/".length()));
        var account = organizer.get("/api/auth/me").ok().path("id").asString();
        assertThat(server.historyOf(id)).extracting(event -> event.actor()).containsExactly(account);
    }

    @Test
    void the_organizer_fills_the_roster_and_players_go() {
        var race = organizer.newRace(", \"organizer_participates\": true");
        var added = organizer
                .post(
                        race + "/participants",
                        "{\"twitch_username\": \"%s\"}".formatted(ada.login().toUpperCase(Locale.ROOT)))
                .ok();
        assertThat(added.path("invite").isNull()).isTrue();
        assertThat(added.path("participant").path("color_index").asInt()).isEqualTo(1);
        assertThat(ada.post(race + "/leave").status()).isEqualTo(204);
        assertThat(ada.post(race + "/leave").refused(404)).isEqualTo("not-a-participant");
        assertThat(organizer.post(race + "/leave").refused(403)).isEqualTo("organizer-cannot-leave");
        var again = organizer
                .post(race + "/participants", "{\"twitch_username\": \"%s\"}".formatted(ada.login()))
                .ok();
        var seat =
                race + "/participants/" + again.path("participant").path("id").asString();
        assertThat(bob.delete(seat).refused(403)).isEqualTo("not-the-organizer");
        assertThat(organizer.delete(seat).status()).isEqualTo(204);
        assertThat(organizer.delete(seat).refused(404)).isEqualTo("unknown-participant");
    }

    @Test
    void casters_come_and_go() {
        var race = organizer.newRace("");
        assertThat(ada.post(race + "/cast-join").ok().path("casters").size()).isEqualTo(1);
        assertThat(ada.post(race + "/cast-join").refused(409)).isEqualTo("already-a-caster");
        assertThat(ada.post(race + "/cast-leave").ok().path("casters").size()).isZero();
        assertThat(ada.post(race + "/cast-leave").refused(404)).isEqualTo("not-a-caster");
    }

    @Test
    void who_plays_does_not_cast_and_nobody_comes_to_cast_what_is_over() {
        var race = aRunningRace();
        assertThat(ada.post(race + "/cast-join").refused(409)).isEqualTo("is-a-participant");
        var late = server.somebody("user");
        late.post(race + "/cast-join").ok();
        organizer.post(race + "/finish").ok();
        assertThat(server.somebody("user").post(race + "/cast-join").refused(400))
                .isEqualTo("already-finished");
        assertThat(late.post(race + "/cast-leave").ok().path("casters").size()).isZero();
        assertThat(ada.post(race + "/cast-leave").refused(404)).isEqualTo("not-a-caster");
    }

    @Test
    void an_admin_may_repair_any_race() {
        var race = aRunningRace();
        assertThat(server.somebody("admin").post(race + "/finish").status()).isEqualTo(200);
        assertThat(server.somebody("organizer").post(race + "/reset").refused(403))
                .isEqualTo("not-the-organizer");
    }

    @Test
    void a_read_side_that_does_not_keep_up_is_answered_with_the_position() {
        var race = organizer.newRace("");
        server.races().silent(true);
        try {
            var reply = ada.post(race + "/cast-join");
            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.json().path("position").asLong()).isPositive();
            assertThat(server.hits(CommandLimit.ANSWER_WITHIN)).isPositive();
        } finally {
            server.races().silent(false);
        }
    }

    private String aRunningRace() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        ada.post(race + "/join").ok();
        bob.post(race + "/join").ok();
        organizer.post(race + "/release-seeds").ok();
        organizer.post(race + "/start").ok();
        begun(race, 2);
        return race;
    }

    private void begun(String race, int runs) {
        var id = Ids.race(race.substring("/api/races/".length()));
        await().untilAsserted(() -> assertThat(server.eventsOf(id))
                .filteredOn(RunBegan.class::isInstance)
                .hasSize(runs));
    }
}
