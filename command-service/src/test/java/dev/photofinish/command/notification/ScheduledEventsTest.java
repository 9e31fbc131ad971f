package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.Api;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.discord.GuildEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Discord's scheduled events follow the races (domain §10, rest-api §5). */
class ScheduledEventsTest {
    private static final String EVENTS = "/guilds/" + DiscordDouble.GUILD + "/scheduled-events";
    private static final String SCHEDULED = ", \"scheduled_at\": \"2099-01-01T20:00:00Z\"";

    private final DiscordServer server = DiscordServer.shared();
    private final DiscordDouble discord = server.discord();
    private final Api organizer = server.somebody("organizer");

    @AfterEach
    void discordIsWell() {
        discord.faults().none();
    }

    @Test
    void a_scheduled_public_race_has_one_for_the_guild_that_leads_to_its_page() {
        var race = server.playableRace(organizer, SCHEDULED);
        var event = only(race).body();
        assertThat(event.path("name").asString()).isEqualTo("Friday run");
        assertThat(event.path("entity_type").asInt()).isEqualTo(3);
        assertThat(event.path("privacy_level").asInt()).isEqualTo(2);
        assertThat(event.path("scheduled_start_time").asString()).isEqualTo("2099-01-01T20:00:00Z");
        assertThat(event.path("scheduled_end_time").asString()).isEqualTo("2099-01-01T23:00:00Z");
    }

    @Test
    void it_follows_the_time_the_name_and_who_may_see_the_race() {
        var race = organizer.newRace("");
        organizer.patch(race, "{\"scheduled_at\": \"2099-01-01T20:00:00Z\"}").ok();
        var id = only(race).id();
        organizer
                .patch(race, "{\"scheduled_at\": \"2099-02-01T20:00:00Z\", \"name\": \"Renamed\"}")
                .ok();
        await().until(() ->
                only(race).name().equals("Renamed") && only(race).start().equals("2099-02-01T20:00:00Z"));
        assertThat(only(race).id()).isEqualTo(id);
        organizer.patch(race, "{\"is_public\": false}").ok();
        await().until(() -> events(race).isEmpty());
        organizer.patch(race, "{\"is_public\": true}").ok();
        assertThat(only(race).name()).isEqualTo("Renamed");
        organizer.patch(race, "{\"scheduled_at\": null}").ok();
        await().until(() -> events(race).isEmpty());
    }

    @Test
    void it_becomes_active_and_completed_with_the_race_and_is_gone_with_it() {
        var race = server.playableRace(organizer, SCHEDULED);
        assertThat(only(race).status()).isEqualTo(1);
        server.start(organizer, race);
        await().until(() -> only(race).status() == 2);
        organizer.post(race + "/finish").ok();
        await().until(() -> only(race).status() == 3);
        assertThat(organizer.delete(race).status()).isEqualTo(204);
        await().until(() -> events(race).isEmpty());
    }

    @Test
    void a_reset_makes_room_for_a_new_one() {
        var race = server.playableRace(organizer, SCHEDULED);
        assertThat(only(race).status()).isEqualTo(1);
        server.start(organizer, race);
        await().until(() -> only(race).status() == 2);
        var first = only(race).id();
        organizer.post(race + "/reset").ok();
        await().until(() -> events(race).size() == 1 && !only(race).id().equals(first));
        assertThat(only(race).status()).isEqualTo(1);
    }

    @Test
    void one_whose_making_was_not_answered_is_found_and_not_made_twice() {
        discord.faults().next(EVENTS, new Fault.Answered(Reply.json(200, List.of())));
        discord.faults().next(EVENTS, new Fault.AnswerLost());
        var race = server.playableRace(organizer, SCHEDULED);
        await().until(() -> events(race).size() == 1);
        organizer.patch(race, "{\"name\": \"Found\"}").ok();
        await().until(() -> only(race).name().equals("Found"));
        assertThat(events(race)).hasSize(1);
    }

    @Test
    void an_answer_that_makes_no_sense_is_no_event_and_it_is_made_later() {
        discord.faults().next(EVENTS, new Fault.Answered(new Reply(200, Map.of(), "{oops")));
        var race = server.playableRace(organizer, SCHEDULED);
        await().untilAsserted(() -> assertThat(events(race)).hasSize(1));
    }

    @Test
    void a_stage_that_was_reached_without_our_hearing_of_it_is_noticed() {
        var race = server.playableRace(organizer, SCHEDULED);
        var event = EVENTS + "/" + only(race).id();
        discord.faults().next(event, new Fault.AnswerLost());
        server.start(organizer, race);
        await().until(() -> only(race).status() == 2);
        organizer.post(race + "/finish").ok();
        await().until(() -> only(race).status() == 3);
    }

    @Test
    void behind_an_outage_only_the_outcome_is_told() {
        var race = server.playableRace(organizer, SCHEDULED);
        only(race);
        discord.faults().always("/", new Fault.Answered(Reply.empty(500)));
        server.start(organizer, race);
        organizer.post(race + "/finish").ok();
        discord.faults().none();
        await().until(() -> only(race).status() == 3);
        assertThat(events(race)).hasSize(1);
    }

    private GuildEvent only(String race) {
        await().until(() -> events(race).size() == 1);
        return events(race).getFirst();
    }

    private List<GuildEvent> events(String race) {
        var link = DiscordServer.link(race);
        return discord.events().stream()
                .filter(event -> event.body()
                        .path("entity_metadata")
                        .path("location")
                        .asString("")
                        .equals(link))
                .toList();
    }
}
