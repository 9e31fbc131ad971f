package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.edge.Api;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.store.metric.Limits;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was recorded is told once, also when the server stops in between. */
class RestartTest {
    private final DiscordServer server = new DiscordServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void after_so_many_tries_it_is_given_up_and_counted() {
        server.started("--photofinish.outbox.tries=3");
        server.discord().faults().always("/", new Fault.Answered(Reply.empty(500)));
        var race = server.somebody("organizer").newRace("");
        var boss = server.as("boss", "admin");
        await().until(() -> failed(boss).size() == 1);
        assertThat(failed(boss).path(0).path("tries").asInt()).isEqualTo(3);
        assertThat(failed(boss).path(0).path("reason").asString()).isEqualTo("Discord answered 500");
        await().untilAsserted(() -> assertThat(server.bean(Limits.class)
                        .hits(CommandLimit.OUTBOX_TRIES)
                        .count())
                .isEqualTo(1));
        server.discord().faults().none();
        boss.post("/api/admin/deliveries/" + failed(boss).path(0).path("id").asLong() + "/retry")
                .ok();
        await().untilAsserted(() -> assertThat(server.titles(race)).hasSize(1));
    }

    @Test
    void before_discord_has_enough_of_posts_they_come_slower_and_none_is_refused() {
        server.discord().limitPosts(5, Duration.ofSeconds(1));
        server.started();
        var organizer = server.somebody("organizer");
        var races = Stream.generate(() -> organizer.newRace("")).limit(14).toList();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(races)
                        .allSatisfy(race -> assertThat(server.titles(race)).hasSize(1)));
        assertThat(server.discord().postsRefused()).isZero();
        assertThat(server.bean(Limits.class).hits(CommandLimit.OUTSIDE_SPREAD).count())
                .isPositive();
    }

    private static JsonNode failed(Api boss) {
        return boss.get("/api/admin/deliveries?status=failed").ok().path("deliveries");
    }

    @Test
    void a_stop_in_the_middle_of_telling_neither_loses_nor_doubles_a_post() {
        server.started();
        var faults = server.discord().faults();
        faults.next("/webhooks", new Fault.AnswerLost());
        faults.always("/", new Fault.Hanging());
        var posted = server.somebody("organizer").newRace("");
        await().until(() -> !server.posts(posted).isEmpty());
        var underWay = server.somebody("organizer").newRace("");
        await().until(() -> server.discord().received("/webhooks").size() >= 3);
        server.stop();
        faults.none();
        server.started();
        var boss = server.as("boss", "admin");
        await().until(() -> boss.get("/api/admin/deliveries?status=sent")
                        .ok()
                        .path("deliveries")
                        .size()
                == 2);
        assertThat(server.titles(posted)).containsExactly("New Race: Friday run");
        assertThat(server.titles(underWay)).containsExactly("New Race: Friday run");
    }

    @Test
    void a_stop_in_the_middle_of_posting_about_a_live_race_neither_loses_nor_doubles_a_post() {
        server.started();
        var league = new League(server, true, false);
        var faults = server.discord().faults();
        faults.next("/channels/" + league.channel + "/messages", new Fault.AnswerLost());
        faults.always("/", new Fault.Hanging());
        league.schedule("Qualifier 3");
        league.open();
        await().until(() -> !league.titles().isEmpty());
        server.stop();
        faults.none();
        server.started();
        await().untilAsserted(() -> assertThat(league.titles())
                .containsExactly("Live Race Scheduled: Qualifier 3", "Room Open: Qualifier 3"));
        server.stop();
        long before = league.writes();
        server.started();
        var boss = server.as("boss", "admin");
        await().until(() -> boss.get("/api/admin/deliveries?status=pending")
                .ok()
                .path("deliveries")
                .isEmpty());
        assertThat(league.writes()).isEqualTo(before);
    }
}
