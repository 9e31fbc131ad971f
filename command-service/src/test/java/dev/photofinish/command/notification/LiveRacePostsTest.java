package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.Api;
import dev.photofinish.command.liverace.room.LoseRoom;
import dev.photofinish.command.liverace.scheduling.CancelLiveRace;
import dev.photofinish.command.liverace.scheduling.DeleteLiveRace;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.discord.PostedMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the bot posts about live races in the channel of their tournament (tournaments §10.3). */
class LiveRacePostsTest {
    private static final List<String> WHOLE_LIFE = List.of(
            "Live Race Scheduled: Qualifier 3",
            "Room Open: Qualifier 3",
            "Live Race Started: Qualifier 3",
            "Live Race Finished: Qualifier 3");

    private final DiscordServer server = DiscordServer.shared();
    private final Api boss = server.as("boss", "admin");

    @AfterEach
    void discordIsWell() {
        server.discord().faults().none();
    }

    @Test
    void each_milestone_is_posted_once_and_rings_for_nobody() {
        var league = new League(server, true, false);
        live(league);
        await().untilAsserted(() -> assertThat(league.titles()).isEqualTo(WHOLE_LIFE));
        var scheduled = league.posts().get(0);
        assertThat(scheduled.field("Scheduled")).isEqualTo("<t:4070973600:F>");
        assertThat(scheduled.field("Pool")).isEqualTo("Two \\*Bosses\\*");
        assertThat(box(scheduled).path("url").asString())
                .isEqualTo(DiscordServer.PAGE + "/live-races/" + league.race + "#live_scheduled_post");
        assertThat(scheduled.body().path("allowed_mentions").toString()).isEqualTo("{\"parse\":[],\"roles\":[]}");
        assertThat(league.posts().get(1).field("Room")).isEqualTo("https://racetime.gg/" + league.room());
        assertThat(league.posts().get(1).field("Starts")).isEqualTo("<t:4070973600:R>");
        assertThat(league.posts().get(2).field("Participants")).isEqualTo("2");
        var finished = league.posts().get(3);
        assertThat(finished.field("Podium")).isEqualTo("🥇 O\\_la 1:00:00\n🥈 Kim 1:02:03");
        assertThat(finished.field("Note")).startsWith("Results are reviewed");
        assertThat(league.writes()).isEqualTo(4);
    }

    @Test
    void a_change_edits_the_post_that_is_there() {
        var league = new League(server, true, false);
        league.schedule("Qualifier 3");
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(1));
        league.rename("Final @everyone");
        await().untilAsserted(
                        () -> assertThat(league.titles()).containsExactly("Live Race Scheduled: Final @everyone"));
        assertThat(league.posts().getFirst().body().path("allowed_mentions").toString())
                .isEqualTo("{\"parse\":[],\"roles\":[]}");
    }

    @Test
    void a_correction_edits_the_results() {
        var league = new League(server, true, false);
        live(league);
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(4));
        league.results(3_000, 3_600);
        await().untilAsserted(() ->
                assertThat(league.posts().getLast().field("Podium")).isEqualTo("🥇 Kim 50:00\n🥈 O\\_la 1:00:00"));
        assertThat(league.titles()).isEqualTo(WHOLE_LIFE);
    }

    @Test
    void hidden_results_are_not_posted_until_the_tournament_is_over() {
        var league = new League(server, true, true);
        live(league);
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(4));
        assertThat(league.posts().getLast().field("Podium")).isEqualTo("Hidden while the tournament runs");
        assertThat(league.posts().getLast().body().toString()).doesNotContain("Kim");
        league.changeTo(League.terms(league.channel, false, true));
        await().untilAsserted(() ->
                assertThat(league.posts().getLast().field("Podium")).contains("Kim"));
        assertThat(league.titles()).isEqualTo(WHOLE_LIFE);
    }

    @Test
    void who_calls_it_off_says_why_and_what_was_announced_says_so_too() {
        var league = new League(server, true, false);
        league.schedule("Qualifier 3");
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(1));
        league.send(league.race, new CancelLiveRace(league.race, "a *storm*", league.boss(), false, Instant.now()));
        await().untilAsserted(() -> assertThat(league.titles())
                .containsExactly("Live Race Called Off: Qualifier 3", "Live Race Called Off: Qualifier 3"));
        assertThat(league.posts().getLast().field("Reason")).isEqualTo("a \\*storm\\*");
    }

    @Test
    void one_that_is_deleted_is_announced_no_more() {
        var league = new League(server, true, false);
        league.schedule("Qualifier 3");
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(1));
        league.send(league.race, new DeleteLiveRace(league.race, Instant.now()));
        await().untilAsserted(() -> assertThat(league.titles()).isEmpty());
    }

    @Test
    void a_second_room_takes_the_place_of_the_first_in_the_same_post() {
        var league = new League(server, true, false);
        league.schedule("Qualifier 3");
        league.open();
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(2));
        var later = Instant.now().plus(Duration.ofHours(1));
        league.send(league.race, new LoseRoom(league.race, league.room(), 1, null, later));
        await().untilAsserted(() -> assertThat(league.titles().getLast()).isEqualTo("Room Closed: Qualifier 3"));
        league.open();
        await().untilAsserted(() -> assertThat(league.titles().getLast()).isEqualTo("Room Open: Qualifier 3"));
        assertThat(league.titles()).hasSize(2);
    }

    @Test
    void without_a_channel_nothing_is_posted() {
        var league = new League(server, false, false);
        live(league);
        await().untilAsserted(() -> assertThat(deliveries(league)).isEmpty());
        assertThat(league.writes()).isZero();
    }

    @ParameterizedTest
    @MethodSource("dev.photofinish.command.notification.OutagesTest#outages")
    void an_outage_repeats_nothing(Fault outage) {
        var league = new League(server, true, false);
        server.discord().faults().always("/", outage);
        live(league);
        await().until(() -> league.asked() >= 2);
        assertThat(league.titles()).isEmpty();
        server.discord().faults().none();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(league.titles()).isEqualTo(WHOLE_LIFE));
    }

    @Test
    void a_post_whose_answer_was_lost_is_found_and_not_posted_again() {
        var league = new League(server, true, false);
        server.discord().faults().next("/channels/" + league.channel + "/messages", new Fault.AnswerLost());
        league.schedule("Qualifier 3");
        await().untilAsserted(() -> assertThat(deliveries(league))
                .extracting(row -> row.path("status").asString())
                .containsExactly("sent"));
        assertThat(league.titles()).hasSize(1);
        assertThat(posts(league)).isOne();
    }

    @Test
    void a_channel_that_is_closed_to_the_bot_has_failed_once_and_is_tried_again_when_somebody_says_so() {
        var league = new League(server, true, false);
        server.discord()
                .faults()
                .next("/channels/" + league.channel + "/messages", new Fault.Answered(Reply.empty(403)));
        league.schedule("Qualifier 3");
        await().untilAsserted(() -> assertThat(deliveries(league))
                .extracting(row -> row.path("status").asString())
                .containsExactly("failed"));
        var failed = deliveries(league).getFirst();
        assertThat(failed.path("tries").asInt()).isOne();
        assertThat(failed.path("part").asString()).isEqualTo("live_scheduled_post");
        assertThat(failed.path("race_id").isNull()).isTrue();
        assertThat(failed.path("reason").asString()).isEqualTo("Discord answered 403");
        var retry = "/api/admin/deliveries/" + failed.path("id").asLong() + "/retry";
        boss.post(retry).ok();
        await().untilAsserted(() -> assertThat(league.titles()).hasSize(1));
        await().untilAsserted(() -> assertThat(boss.post(retry).refused(409)).isEqualTo("delivery-not-failed"));
        assertThat(league.retried()).isOne();
    }

    private static void live(League league) {
        league.schedule("Qualifier 3");
        league.open();
        league.start("Kim", "O_la");
        league.results(3_723, 3_600);
    }

    private static JsonNode box(PostedMessage message) {
        return message.body().path("embeds").path(0);
    }

    private long posts(League league) {
        return server.discord().received("/channels/" + league.channel + "/messages").stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    private List<JsonNode> deliveries(League league) {
        return boss.get("/api/admin/deliveries?limit=200")
                .ok()
                .path("deliveries")
                .valueStream()
                .filter(row -> row.path("live_race_id").asString("").equals(league.race.toString()))
                .toList();
    }
}
