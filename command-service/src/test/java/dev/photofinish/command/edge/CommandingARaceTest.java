package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.web.Ids;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.SeedRerolled;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandingARaceTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final Api ada = server.somebody("user");

    @Test
    void what_an_edit_does_not_speak_of_stays() {
        var race = organizer.newRace(", \"scheduled_at\": \"2100-01-01T00:00:00Z\"");
        var edited = organizer
                .patch(
                        race,
                        "{\"name\": \" Late run \", \"is_public\": false, \"automatic_start\": {\"enabled\": true}}")
                .ok();
        assertThat(edited.path("name").asString()).isEqualTo("Late run");
        assertThat(edited.path("is_public").asBoolean()).isFalse();
        assertThat(edited.path("scheduled_at").asString()).startsWith("2100");
        assertThat(edited.at("/automatic_start/enabled").asBoolean()).isTrue();
        assertThat(edited.has("participant_previews")).isTrue();
        assertThat(organizer
                        .patch(race, "{\"scheduled_at\": null, \"is_public\": null}")
                        .ok()
                        .path("scheduled_at")
                        .isNull())
                .isTrue();
    }

    @Test
    void an_edit_is_made_whole_or_not_at_all() {
        var race = organizer.newRace("");
        assertThat(organizer
                        .patch(race, "{\"name\": \"Late run\", \"scheduled_at\": \"2020-01-01T00:00:00\"}")
                        .refused(400))
                .isEqualTo("scheduled-in-the-past");
        assertThat(organizer.patch(race, "{\"open_registration\": true}").refused(422))
                .isEqualTo("capacity");
        assertThat(server.eventsOf(id(race))).hasSize(1);
        organizer.patch(race, "{\"name\": \"Late run\", \"is_public\": false}").ok();
        assertThat(server.eventsOf(id(race)).subList(1, 3))
                .hasExactlyElementsOfTypes(RaceRenamed.class, RaceVisibilityChanged.class);
        organizer.patch(race, "{\"name\": \"Late run\", \"is_public\": false}").ok();
        assertThat(server.eventsOf(id(race))).hasSize(3);
    }

    @Test
    void a_race_that_runs_can_only_be_hidden() {
        var race = aRunningRace();
        assertThat(organizer.patch(race, "{\"scheduled_at\": null}").refused(400))
                .isEqualTo("not-in-setup");
        assertThat(organizer.patch(race, "{\"name\": \"x\"}").refused(400)).isEqualTo("not-in-setup");
        assertThat(organizer.patch(race, "{\"is_public\": false}").status()).isEqualTo(200);
    }

    @Test
    void the_organizer_names_casters_and_removes_them() {
        var race = organizer.newRace("");
        var caster = organizer.post(race + "/casters", named(ada));
        assertThat(caster.status()).isEqualTo(201);
        assertThat(organizer.post(race + "/casters", named(ada)).refused(409)).isEqualTo("already-a-caster");
        assertThat(organizer.post(race + "/participants", named(ada)).refused(409))
                .isEqualTo("is-a-caster");
        var booth = race + "/casters/" + caster.json().path("id").asString();
        assertThat(ada.delete(booth).refused(403)).isEqualTo("not-the-organizer");
        assertThat(organizer.delete(booth).status()).isEqualTo(204);
        assertThat(organizer.delete(booth).refused(404)).isEqualTo("unknown-caster");
    }

    @Test
    void who_was_named_organizes_the_race_until_they_are_not_any_more() {
        var race = organizer.newRace("");
        assertThat(ada.post(race + "/release-seeds").refused(403)).isEqualTo("not-the-organizer");
        var named = organizer.post(race + "/organizers", named(ada));
        assertThat(named.status()).isEqualTo(201);
        assertThat(named.json().path("id").asString()).isEqualTo(accountOf(ada));
        assertThat(organizer.post(race + "/organizers", named(ada)).refused(409))
                .isEqualTo("already-an-organizer");
        assertThat(ada.post(race + "/release-seeds").status()).isEqualTo(200);
        assertThat(ada.delete(race).refused(403)).isEqualTo("not-the-owner");
        assertThat(ada.post(race + "/organizers", named(ada)).refused(403)).isEqualTo("not-the-owner");
        assertThat(organizer.delete(race + "/organizers/" + accountOf(ada)).status())
                .isEqualTo(204);
        assertThat(ada.post(race + "/reroll-seed").refused(403)).isEqualTo("not-the-organizer");
    }

    @Test
    void a_re_rolled_race_has_another_seed_and_the_first_can_be_drawn_again() {
        var race = organizer.newRace(", \"pool_name\": \"pair\"");
        var first = rerolled(race).previous();
        assertThat(status(first.id().value())).isEqualTo("available");
        var detail = organizer.post(race + "/release-seeds").ok();
        assertThat(detail.path("seeds_released_at").isNull()).isFalse();
        var again = organizer.post(race + "/reroll-seed").ok();
        assertThat(again.path("seeds_released_at").isNull()).isTrue();
        assertThat(again.path("seed_number").asString()).isEqualTo(first.number());
        assertThat(status(lastReroll(race).previous().id().value())).isEqualTo("consumed");
        assertThat(organizer.post(race + "/reroll-seed").refused(400)).isEqualTo("no-seed");
        assertThat(organizer.delete(race).status()).isEqualTo(204);
        assertThat(status(first.id().value())).isEqualTo("available");
    }

    @Test
    void a_deleted_race_is_gone_with_all_that_led_to_it() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        ada.post(race + "/join").ok();
        var token = organizer
                .post(race + "/participants", "{\"twitch_username\": \"ghost_of_%s\"}".formatted(ada.login()))
                .ok()
                .at("/invite/token")
                .asString();
        assertThat(organizer.delete(race).status()).isEqualTo(204);
        assertThat(organizer.delete(race).refused(404)).isEqualTo("unknown-race");
        assertThat(ada.post(race + "/leave").refused(404)).isEqualTo("unknown-race");
        assertThat(ada.post(race + "/abandon").refused(404)).isEqualTo("unknown-race");
        assertThat(ada.get(race + "/my-mod-config").refused(404)).isEqualTo("unknown-race");
        assertThat(server.anonymous().get("/api/invite/" + token).refused(404)).isEqualTo("unknown-invite");
        assertThat(server.bean(RunLookups.class).of(id(race))).isEmpty();
        var deleted = (RaceDeleted) server.eventsOf(id(race)).getLast();
        assertThat(deleted.seedReturned()).isTrue();
        assertThat(status(deleted.seed().id().value())).isEqualTo("available");
    }

    @Test
    void a_race_that_runs_is_deleted_by_an_admin_and_its_seed_is_used_up() {
        var race = aRunningRace();
        assertThat(server.somebody("organizer").delete(race).refused(403)).isEqualTo("not-the-owner");
        assertThat(server.somebody("admin").delete(race).status()).isEqualTo(204);
        var deleted = (RaceDeleted) server.eventsOf(id(race)).getLast();
        assertThat(deleted.seedReturned()).isFalse();
        assertThat(status(deleted.seed().id().value())).isEqualTo("consumed");
    }

    private SeedRerolled rerolled(String race) {
        organizer.post(race + "/reroll-seed").ok();
        return lastReroll(race);
    }

    private SeedRerolled lastReroll(String race) {
        return (SeedRerolled) server.eventsOf(id(race)).getLast();
    }

    private String aRunningRace() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        ada.post(race + "/join").ok();
        organizer.post(race + "/release-seeds").ok();
        organizer.post(race + "/start").ok();
        return race;
    }

    private String status(UUID seed) {
        return server.bean(JdbcClient.class)
                .sql("SELECT status FROM seed WHERE id = ?")
                .param(seed)
                .query(String.class)
                .single();
    }

    private static RaceId id(String race) {
        return Ids.race(race.substring("/api/races/".length()));
    }

    private static String named(Api somebody) {
        return "{\"twitch_username\": \"%s\"}".formatted(somebody.login());
    }

    private static String accountOf(Api somebody) {
        return somebody.get("/api/auth/me").ok().path("id").asString();
    }
}
