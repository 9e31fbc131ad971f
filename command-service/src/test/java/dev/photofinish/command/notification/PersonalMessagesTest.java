package dev.photofinish.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.Api;
import dev.photofinish.command.tournament.model.Submission;
import dev.photofinish.command.tournament.run.ReviewAsyncRun;
import dev.photofinish.command.tournament.run.SubmitAsyncRun;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.discord.DiscordDouble;
import dev.photofinish.events.RunId;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people are told by the bot because they asked for it (tournaments §10.2). */
class PersonalMessagesTest {
    private final DiscordServer server = DiscordServer.shared();
    private final League league = new League(server, false, false);
    private final Reader kim = new Reader(server);
    private final Reader ola = new Reader(server);

    @AfterEach
    void discordIsWell() {
        server.discord().faults().none();
    }

    @Test
    void who_wants_to_know_is_told_of_each_milestone_once_and_others_of_none() {
        bothBelong();
        kim.wanting(415, 416, 417, 418, 419);
        league.schedule("Qualifier 3");
        told(kim, 1);
        league.open();
        told(kim, 2);
        league.startWithThem();
        told(kim, 3);
        league.results(3_723, 3_600);
        told(kim, 4);
        assertThat(kim.titles())
                .containsExactly(
                        "Live Race Scheduled: Qualifier 3",
                        "Room Open: Qualifier 3",
                        "Live Race Started: Qualifier 3",
                        "Live Race Finished: Qualifier 3");
        var planned = kim.messages().getFirst();
        assertThat(planned.field("Starts")).isEqualTo("<t:4070973600:F>");
        assertThat(planned.field("Room Opens")).isEqualTo("<t:4070972100:F>");
        assertThat(planned.field("Pool")).isEqualTo("Two \\*Bosses\\*");
        assertThat(planned.field("Not Wanted Any More?")).contains(DiscordServer.PAGE + "/settings#notifications");
        assertThat(planned.body().path("allowed_mentions").toString()).isEqualTo("{\"parse\":[],\"roles\":[]}");
        var finished = kim.messages().getLast();
        assertThat(finished.field("Your Result")).isEqualTo("1:02:03, place 2");
        assertThat(finished.field("Room")).isEqualTo("https://racetime.gg/" + league.room());
        assertThat(kim.log()).extracting(one -> one.path("type").asInt()).containsExactly(418, 417, 416, 415);
        assertThat(kim.log().getFirst().path("live_race_id").asString()).isEqualTo(league.race.toString());
        await().untilAsserted(() -> assertThat(kim.statuses()).containsOnly("sent"));
        assertThat(ola.log()).isEmpty();
    }

    @Test
    void who_may_not_race_or_wants_it_of_another_organization_is_not_told() {
        bothBelong();
        var other = new League(server, false, false);
        other.admit(kim.account, other.kim);
        kim.api
                .put("/api/notifications/subscriptions/415?organization_id=" + other.club())
                .ok();
        ola.wanting(415);
        server.bean(JdbcClient.class)
                .sql("DELETE FROM racetime_link WHERE account_id = ?")
                .param(ola.account.value())
                .update();
        var third = new Reader(server).wanting(415);
        league.admit(third.account, new Entrant("third-" + league.race, "Third"));
        league.schedule(null);
        await().untilAsserted(
                        () -> assertThat(third.titles()).containsExactly("Live Race Scheduled: Live Race – Winter"));
        assertThat(kim.log()).isEmpty();
        assertThat(ola.log()).isEmpty();
    }

    @Test
    void a_race_that_is_moved_is_told_as_such_and_one_that_is_called_off_to_whoever_knew_of_it() {
        bothBelong();
        kim.wanting(415, 419);
        ola.wanting(419);
        league.schedule(null);
        await().untilAsserted(() -> assertThat(kim.titles()).hasSize(1));
        league.move(League.AT.plus(Duration.ofHours(1)));
        await().untilAsserted(() -> assertThat(kim.titles().getLast()).startsWith("Live Race Moved"));
        assertThat(kim.messages().getLast().field("Starts")).isEqualTo("<t:4070977200:F>");
        league.cancel("a *storm*");
        await().untilAsserted(() -> assertThat(kim.titles().getLast()).startsWith("Live Race Called Off"));
        assertThat(kim.messages().getLast().field("Reason")).isEqualTo("a \\*storm\\*");
        assertThat(kim.titles()).hasSize(3);
        assertThat(ola.log()).isEmpty();
    }

    @Test
    void reviewers_hear_of_a_run_and_its_player_of_the_review() {
        bothBelong();
        var reviewer = new Reader(server).wanting(410);
        league.admit(reviewer.account, new Entrant("judge-" + league.race, "Judge"), "ASYNC_REVIEWER");
        kim.wanting(410, 411, 412);
        live();
        var run = league.run(kim.account);
        await().ignoreExceptions().untilAsserted(() -> {
            submit(run, "https://video.example/1");
            assertThat(reviewer.titles()).containsExactly("Run to Review: Winter");
        });
        submit(run, "https://video.example/2");
        review(run, reviewer, ReviewVerdict.REJECTED, "no *sound*");
        await().untilAsserted(() -> assertThat(kim.titles()).containsExactly("Run Rejected: Winter"));
        assertThat(kim.messages().getFirst().field("Notes")).isEqualTo("no \\*sound\\*");
        assertThat(kim.log().getFirst().path("run_id").asString()).isEqualTo(run.toString());
        review(run, reviewer, ReviewVerdict.ACCEPTED, null);
        await().untilAsserted(() -> assertThat(kim.titles()).hasSize(2));
        assertThat(reviewer.titles()).hasSize(1);
    }

    @Test
    void whoever_takes_no_messages_is_tried_once_and_all_others_are_told() {
        bothBelong();
        kim.wanting(415);
        ola.wanting(415);
        server.discord().closeMessagesTo(kim.discordId);
        league.schedule(null);
        await().untilAsserted(() -> assertThat(ola.statuses()).containsExactly("sent"));
        await().untilAsserted(() -> assertThat(kim.statuses()).containsExactly("failed"));
        var failed = kim.log().getFirst();
        assertThat(failed.path("tries").asInt()).isOne();
        assertThat(failed.path("reason").asString())
                .isEqualTo("Discord: this person takes no direct messages from the bot");
        var boss = server.as("boss", "admin");
        assertThat(delivery(boss, kim).path("part").asString()).isEqualTo("scheduled_notice");
        var retry = "/api/admin/deliveries/" + failed.path("id").asLong() + "/retry";
        boss.post(retry).ok();
        await().untilAsserted(() ->
                assertThat(kim.log().getFirst().path("tries").asInt()).isOne());
        assertThat(kim.titles()).isEmpty();
    }

    @Test
    void too_many_requests_are_waited_for_and_nothing_comes_twice() {
        bothBelong();
        kim.wanting(415);
        server.discord().faults().next(2, "/users/@me/channels", DiscordDouble.tooManyRequests(0.2));
        league.schedule(null);
        await().untilAsserted(() -> assertThat(kim.titles()).hasSize(1));
        await().untilAsserted(() -> assertThat(kim.statuses()).containsExactly("sent"));
    }

    @Test
    void a_message_whose_answer_was_lost_is_found_and_not_sent_again() {
        bothBelong();
        kim.wanting(415);
        var channel = "/channels/" + server.discord().channelTo(kim.discordId);
        server.discord().faults().next(channel, new Fault.AnswerLost());
        league.schedule(null);
        await().untilAsserted(() -> assertThat(kim.statuses()).containsExactly("sent"));
        assertThat(kim.titles()).hasSize(1);
        assertThat(server.discord().received(channel).stream()
                        .filter(request -> request.method().equals("POST")))
                .hasSize(1);
    }

    @Test
    void what_is_switched_off_or_no_longer_true_is_not_told_when_discord_is_back() {
        bothBelong();
        kim.wanting(415);
        ola.wanting(415, 419);
        server.discord().faults().always("/users/@me/channels", new Fault.Answered(Reply.empty(503)));
        league.schedule(null);
        await().untilAsserted(() -> assertThat(kim.statuses()).containsExactly("retrying"));
        await().untilAsserted(() -> assertThat(ola.statuses()).containsExactly("retrying"));
        kim.api.delete("/api/notifications/subscriptions/415");
        league.cancel("a storm");
        server.discord().faults().none();
        await().untilAsserted(() -> assertThat(kim.log()).isEmpty());
        await().untilAsserted(() -> assertThat(ola.log()).isEmpty());
        assertThat(ola.titles()).isEmpty();
    }

    private void bothBelong() {
        league.admit(kim.account, league.kim);
        league.admit(ola.account, league.ola);
    }

    private static void told(Reader reader, int messages) {
        await().untilAsserted(() -> assertThat(reader.titles()).hasSize(messages));
    }

    private void live() {
        league.schedule("Qualifier 3");
        league.open();
        league.startWithThem();
        league.results(3_723, 3_600);
    }

    private void submit(RunId run, String video) {
        league.send(
                run, new SubmitAsyncRun(run, kim.account, _ -> new Submission(video, null, "please"), Instant.now()));
    }

    private void review(RunId run, Reader reviewer, ReviewVerdict verdict, @Nullable String notes) {
        league.send(run, new ReviewAsyncRun(run, reviewer.account, verdict, notes, null, Instant.now()));
    }

    private static JsonNode delivery(Api boss, Reader reader) {
        return boss.get("/api/admin/deliveries?limit=200")
                .ok()
                .path("deliveries")
                .valueStream()
                .filter(row -> row.path("account_id").asString("").equals(reader.account.toString()))
                .findFirst()
                .orElseThrow();
    }
}
