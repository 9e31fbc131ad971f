package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.Api;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.doubles.discord.PostedMessage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is posted about races (domain §10), over HTTP to a stand-in for Discord. */
class PostsTest {
    private static final String OPEN = ", \"open_registration\": true, \"max_participants\": 9";

    private final DiscordServer server = DiscordServer.shared();
    private final Api organizer = server.somebody("organizer");

    @Test
    void a_new_public_race_is_posted_and_rings_for_runners_only() {
        var race = organizer.newRace(", \"scheduled_at\": \"2099-01-01T00:00:00Z\"");
        var body = only(race, "New Race: Friday run").body();
        var box = body.path("embeds").path(0);
        assertThat(box.path("color").asInt()).isEqualTo(0xF97316);
        assertThat(server.posts(race).getFirst().field("Pool")).isEqualTo("Standard");
        assertThat(server.posts(race).getFirst().field("Organizer")).isEqualTo(organizer.login());
        assertThat(server.posts(race).getFirst().field("Scheduled")).isEqualTo("<t:4070908800:F>");
        assertThat(body.path("content").asString()).isEqualTo("<@&" + DiscordDouble.ROLE + ">");
        assertThat(body.path("allowed_mentions").toString())
                .isEqualTo("{\"parse\":[],\"roles\":[\"" + DiscordDouble.ROLE + "\"]}");
    }

    @Test
    void a_race_on_a_training_pool_is_a_solo() {
        var race = organizer.newRace(", \"pool_name\": \"training_two_bosses\"");
        var post = only(race, "New Solo: Friday run");
        assertThat(post.field("Pool")).isEqualTo("Two Bosses");
        assertThat(post.field("Scheduled")).isEmpty();
        assertThat(post.body().path("embeds").path(0).path("color").asInt()).isEqualTo(0x3B82F6);
    }

    @Test
    void the_start_and_the_podium_are_posted_once_each_and_ring_for_nobody() {
        var race = organizer.newRace(OPEN);
        var players =
                IntStream.range(0, 5).mapToObj(_ -> server.somebody("user")).toList();
        players.forEach(player -> player.post(race + "/join").ok());
        server.start(organizer, race);
        server.finish(players.get(0), race, 1, 3_723_000);
        server.finish(players.get(1), race, 1, 83_000);
        server.finish(players.get(2), race, 1, 90_000);
        server.finish(players.get(3), race, 1, 4_000_000);
        players.get(4).post(race + "/abandon").ok();
        await().untilAsserted(() -> assertThat(server.titles(race))
                .containsExactly("New Race: Friday run", "Race Started: Friday run", "Race Finished: Friday run"));
        var started = server.posts(race).get(1);
        assertThat(started.field("Participants")).isEqualTo("5");
        assertThat(started.field("Pool")).isEqualTo("Standard");
        assertThat(started.field("Organizer")).isEqualTo(organizer.login());
        var finished = server.posts(race).get(2);
        assertThat(finished.field("Podium"))
                .isEqualTo("🥇 %s 1:23\n🥈 %s 1:30\n🥉 %s 1:02:03"
                        .formatted(
                                players.get(1).login(),
                                players.get(2).login(),
                                players.get(0).login()));
        assertThat(finished.field("Participants")).isEqualTo("5");
        assertThat(finished.body().path("embeds").path(0).path("color").asInt()).isEqualTo(0x22C55E);
        assertThat(finished.body().has("content")).isFalse();
        assertThat(finished.body().path("allowed_mentions").toString()).isEqualTo("{\"parse\":[],\"roles\":[]}");
    }

    @Test
    void a_race_that_is_ended_has_no_podium_and_after_a_reset_all_is_posted_again() {
        var race = organizer.newRace(OPEN);
        server.somebody("user").post(race + "/join").ok();
        server.start(organizer, race);
        organizer.post(race + "/finish").ok();
        organizer.post(race + "/reset").ok();
        server.startAgain(organizer, race);
        organizer.post(race + "/finish").ok();
        await().untilAsserted(() -> assertThat(server.titles(race))
                .containsExactly(
                        "New Race: Friday run",
                        "Race Started: Friday run",
                        "Race Finished: Friday run",
                        "Race Started: Friday run",
                        "Race Finished: Friday run"));
        assertThat(server.posts(race).getLast().field("Podium")).isEqualTo("No finishers");
    }

    @Test
    void nothing_is_posted_about_a_private_race() {
        var hidden = server.playableRace(organizer, ", \"is_public\": false");
        server.start(organizer, hidden);
        organizer.post(hidden + "/finish").ok();
        var deliveries = server.as("boss", "admin");
        await().untilAsserted(
                        () -> assertThat(deliveries.get("/api/admin/deliveries").text())
                                .doesNotContain(DiscordServer.id(hidden).toString()));
        assertThat(server.titles(hidden)).isEmpty();
    }

    private PostedMessage only(String race, String title) {
        await().untilAsserted(() -> assertThat(server.titles(race)).containsExactly(title));
        return server.posts(race).getFirst();
    }
}
