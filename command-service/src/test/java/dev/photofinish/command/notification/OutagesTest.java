package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.Api;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever Discord does, commands are answered, and what is to be told is told later, once, in order. */
class OutagesTest {
    private static final String DELIVERIES = "/api/admin/deliveries";
    private static final List<String> WHOLE_LIFE =
            List.of("New Race: Friday run", "Race Started: Friday run", "Race Finished: Friday run");

    private final DiscordServer server = DiscordServer.shared();
    private final DiscordDouble discord = server.discord();
    private final Api organizer = server.somebody("organizer");
    private final Api boss = server.as("boss", "admin");

    @AfterEach
    void discordIsWell() {
        discord.faults().none();
    }

    static Stream<Fault> outages() {
        return Stream.of(
                new Fault.Hanging(),
                new Fault.Cut(),
                new Fault.Answered(Reply.empty(500)),
                DiscordDouble.tooManyRequests(0.1));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void commands_are_answered_during_an_outage_and_posts_come_behind_it_once_and_in_order(Fault outage) {
        discord.faults().always("/", outage);
        int asked = discord.received("/webhooks").size();
        var race = lived();
        await().until(() -> discord.received("/webhooks").size() >= asked + 3);
        assertThat(server.titles(race)).isEmpty();
        discord.faults().none();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(server.titles(race)).isEqualTo(WHOLE_LIFE));
        await().untilAsserted(() -> assertThat(deliveries(race, "sent")).hasSize(3));
        assertThat(server.titles(race)).isEqualTo(WHOLE_LIFE);
    }

    @Test
    void a_post_whose_answer_was_lost_is_found_and_not_posted_again() {
        discord.faults().next("/webhooks", new Fault.AnswerLost());
        var race = organizer.newRace("");
        await().untilAsserted(() -> assertThat(deliveries(race, "sent")).hasSize(1));
        assertThat(server.titles(race)).containsExactly("New Race: Friday run");
    }

    @Test
    void a_failed_try_holds_back_what_follows_of_the_same_race() {
        discord.faults().next(4, "/webhooks", new Fault.Answered(Reply.empty(503)));
        var race = lived();
        await().untilAsserted(() -> assertThat(server.titles(race)).isEqualTo(WHOLE_LIFE));
    }

    @Test
    void who_is_told_to_wait_waits_whichever_race_it_is_about() {
        discord.faults().next("/webhooks", DiscordDouble.tooManyRequests(1));
        int asked = discord.received("/webhooks").size();
        var before = Instant.now();
        var one = organizer.newRace("");
        await().until(() -> discord.received("/webhooks").size() > asked);
        var other = organizer.newRace("");
        await().untilAsserted(() -> assertThat(server.titles(one)).hasSize(1));
        await().untilAsserted(() -> assertThat(server.titles(other)).hasSize(1));
        for (var race : List.of(one, other)) {
            assertThat(server.posts(race).getFirst().at()).isAfter(before.plusSeconds(1));
        }
    }

    @Test
    void what_discord_refuses_is_given_up_shown_and_told_when_an_administrator_says_so() {
        discord.faults().next("/webhooks", new Fault.Answered(Reply.empty(404)));
        var race = server.playableRace(organizer, "");
        await().untilAsserted(() -> assertThat(deliveries(race, "failed")).hasSize(1));
        var failed = deliveries(race, "failed").getFirst();
        assertThat(failed.path("reason").asString()).isEqualTo("Discord answered 404");
        assertThat(failed.path("part").asString()).isEqualTo("created_post");
        assertThat(failed.path("tries").asInt()).isEqualTo(1);
        server.start(organizer, race);
        await().untilAsserted(() -> assertThat(server.titles(race)).containsExactly("Race Started: Friday run"));
        var retry = DELIVERIES + "/" + failed.path("id").asLong() + "/retry";
        assertThat(boss.post(retry).ok().path("status").asString()).isEqualTo("pending");
        assertThat(retried(race)).singleElement().satisfies(stored -> {
            assertThat(stored.actor()).isEqualTo(idOf(boss));
            assertThat(((DeliveryRetried) stored.event()).deliveryId())
                    .isEqualTo(failed.path("id").asLong());
        });
        await().untilAsserted(() -> assertThat(server.titles(race)).contains("New Race: Friday run"));
        await().untilAsserted(() -> assertThat(boss.post(retry).refused(409)).isEqualTo("delivery-not-failed"));
        assertThat(boss.post(DELIVERIES + "/999999999/retry").refused(404)).isEqualTo("unknown-delivery");
        assertThat(boss.post(DELIVERIES + "/no-number/retry").refused(404)).isEqualTo("unknown-delivery");
        assertThat(organizer.post(retry).refused(403)).isEqualTo("admins-only");
        assertThat(retried(race)).hasSize(1);
    }

    @Test
    void the_list_comes_in_parts_and_for_administrators_only() {
        for (int i = 0; i < 3; i++) {
            var race = organizer.newRace("");
            await().untilAsserted(() -> assertThat(deliveries(race, "sent")).hasSize(1));
        }
        var first = boss.get(DELIVERIES + "?status=sent&limit=2").ok();
        assertThat(first.path("deliveries").size()).isEqualTo(2);
        var second = boss.get(DELIVERIES + "?status=sent&limit=2&after="
                        + first.path("next").asLong())
                .ok();
        assertThat(second.path("deliveries").path(0).path("id").asLong())
                .isLessThan(first.path("deliveries").path(1).path("id").asLong());
        assertThat(boss.get(DELIVERIES + "?status=lost").refused(422)).isEqualTo("invalid-request");
        assertThat(boss.get(DELIVERIES + "?limit=0").refused(422)).isEqualTo("invalid-request");
        assertThat(boss.get(DELIVERIES + "?after=x").refused(422)).isEqualTo("invalid-request");
        assertThat(organizer.get(DELIVERIES).refused(403)).isEqualTo("admins-only");
        assertThat(server.anonymous().get(DELIVERIES).refused(401)).isEqualTo("unauthenticated");
    }

    /** Every command of a short life is answered as usual. */
    private String lived() {
        var race = server.playableRace(organizer, "");
        server.start(organizer, race);
        organizer.post(race + "/finish").ok();
        return race;
    }

    private List<StoredEvent> retried(String race) {
        return server.bean(RaceHistory.class).of(DiscordServer.id(race), 0, 1_000).stream()
                .filter(stored -> stored.event() instanceof DeliveryRetried)
                .toList();
    }

    private static String idOf(Api somebody) {
        return somebody.get("/api/auth/me").ok().path("id").asString();
    }

    private List<JsonNode> deliveries(String race, String status) {
        return boss.get(DELIVERIES + "?limit=200&status=" + status)
                .ok()
                .path("deliveries")
                .valueStream()
                .filter(row -> row.path("race_id")
                        .asString()
                        .equals(DiscordServer.id(race).toString()))
                .toList();
    }
}
