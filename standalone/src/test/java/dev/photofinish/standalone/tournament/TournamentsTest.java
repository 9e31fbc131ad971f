package dev.photofinish.standalone.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tournaments, their pools and the runs in them: what is commanded is what the answers show. */
class TournamentsTest extends TournamentStory {
    @Test
    void six_play_the_same_seed_and_the_leaderboard_measures_them_by_the_five_best() {
        var tournament = tournament(Map.of("name", "Qualifier", "runs_per_pool", 1));
        var first = pool(tournament, "First", 1);
        pool(tournament, "Second", 1);
        var times = List.of(3500, 3550, 3600, 3650, 3700, 4000);
        IntStream.range(0, times.size()).forEach(n -> {
            var player = user("racer_" + n);
            member(player, "racer_" + n);
            played(player, tournament, first, times.get(n));
        });

        var board = ada.get(tournament + "/leaderboard").ok();

        assertThat(board.get("count").asInt()).isEqualTo(6);
        assertThat(board.get("slot_count").asInt()).isEqualTo(2);
        assertThat(board.get("items").valueStream().map(TournamentsTest::figures))
                .containsExactly(
                        "1 racer_0 51.389 102.778",
                        "2 racer_1 50.694 101.389",
                        "3 racer_2 50.000 100.000",
                        "4 racer_3 49.306 98.611",
                        "5 racer_4 48.611 97.222",
                        "6 racer_5 44.444 88.889");
        var pools = ada.get(tournament + "/pools").ok();
        assertThat(pools.at("/items/0/permalinks/0/par_time").asDouble()).isEqualTo(3600);
        assertThat(pools.at("/items/0/permalinks/0/finished_runs").asInt()).isEqualTo(6);

        var out = ALL + "runs/" + board.at("/items/0/slots/0/run_id").asString();
        var disqualified =
                boss.post(out + "/disqualify", Map.of("reason", "Outside help")).ok();
        assertThat(disqualified.get("status").asString()).isEqualTo("disqualified");
        assertThat(disqualified.get("score").asDouble()).isZero();
        assertThat(ada.get(tournament + "/leaderboard")
                        .ok()
                        .at("/items/0/user/twitch_username")
                        .asString())
                .isEqualTo("racer_1");
        boss.post(out + "/undo-disqualification").ok();
        assertThat(boss.post(tournament + "/recalculate").status()).isEqualTo(200);
        assertThat(ada.get(tournament + "/leaderboard").ok()).isEqualTo(board);
    }

    @Test
    void what_is_amiss_with_the_channel_is_told_at_once_to_whoever_manages_and_to_nobody_else() {
        var created = boss.post(
                organization + "/async-tournaments", Map.of("name", "Announced", "discord_channel_id", "4711"));
        assertThat(created.status()).isEqualTo(201);
        var warning = "This server has no Discord bot, so that nothing is announced in the channel";
        assertThat(created.ok().at("/warnings/0").asString()).isEqualTo(warning);
        assertThat(created.ok().at("/discord_warnings/0").asString()).isEqualTo(warning);
        var tournament = ALL + id(created);
        var again = boss.post(tournament + "/check-channel").ok();
        assertThat(again.get("discord_warnings_checked_at").asString())
                .isGreaterThan(created.ok().get("discord_warnings_checked_at").asString());
        var shown = ada.get(tournament).ok();
        assertThat(shown.get("warnings").isEmpty()).isTrue();
        assertThat(shown.get("discord_warnings").isNull()).isTrue();
        assertThat(shown.get("discord_warnings_checked_at").isNull()).isTrue();

        var nowhere = new HashMap<String, Object>();
        nowhere.put("discord_channel_id", null);
        var changed = boss.patch(tournament, nowhere).ok();
        assertThat(changed.get("warnings").isEmpty()).isTrue();
        assertThat(changed.get("discord_warnings").isNull()).isTrue();
        assertThat(boss.post(tournament + "/check-channel").status()).isEqualTo(409);
    }

    @Test
    void a_run_goes_from_the_draw_over_the_clock_to_the_review() {
        var tournament = tournament(Map.of("max_reattempts", 1));
        var pool = pool(tournament, "Standard", 2);

        var drawn = ada.post(tournament + "/runs", Map.of("pool_id", pool));
        assertThat(drawn.status()).isEqualTo(201);
        var run = ALL + "runs/" + id(drawn);
        assertThat(drawn.ok().get("status").asString()).isEqualTo("pending");
        assertThat(drawn.ok().get("permalink_url").asString()).startsWith("https://seeds.example/");
        assertThat(ada.post(tournament + "/runs", Map.of("pool_id", pool)).status())
                .isEqualTo(409);
        var longer = boss.post(run + "/extend", Map.of("minutes", 10)).ok();
        assertThat(longer.get("thread_timeout_time").asString())
                .isGreaterThan(drawn.ok().get("thread_timeout_time").asString());
        assertThat(ada.post(run + "/finish").status()).isEqualTo(409);
        assertThat(ada.get(tournament + "/dashboard").ok().at("/active_run/id").asString())
                .isEqualTo(id(drawn));

        var ready = ada.post(run + "/ready").ok();
        assertThat(ready.get("status").asString()).isEqualTo("in_progress");
        assertThat(ready.get("start_time").asString())
                .isLessThanOrEqualTo(ready.get("server_time").asString());
        var finished = ada.post(run + "/finish").ok();
        assertThat(finished.get("status").asString()).isEqualTo("finished");
        assertThat(finished.get("elapsed_seconds").asDouble()).isPositive();
        assertThat(finished.get("score").asDouble()).isEqualTo(100);
        assertThat(ada.post(run + "/finish").status()).isEqualTo(409);
        assertThat(ada.post(run + "/forfeit").status()).isEqualTo(409);

        var submission = run + "/submission";
        assertThat(ada.patch(submission, Map.of("review_requested_by_user", true))
                        .status())
                .isEqualTo(422);
        assertThat(ada.patch(submission, Map.of("runner_vod_url", "javascript:alert(1)"))
                        .status())
                .isEqualTo(422);
        ada.patch(submission, Map.of("runner_vod_url", "https://video.example/1", "runner_notes", "Close"))
                .ok();
        var flagged = ada.patch(submission, Map.of("review_requested_by_user", true, "review_request_reason", "Timer"))
                .ok();
        assertThat(flagged.get("runner_vod_url").asString()).isEqualTo("https://video.example/1");
        assertThat(flagged.get("review_request_reason").asString()).isEqualTo("Timer");

        var queue = rita.get(tournament + "/review-queue").ok();
        assertThat(queue.get("count").asInt()).isEqualTo(1);
        assertThat(queue.at("/items/0/review_status").asString()).isEqualTo("pending");
        var review = rita.patch(run + "/review", Map.of("review_status", "rejected", "reviewer_notes", "Cut"));
        assertThat(review.ok().get("review_status").asString()).isEqualTo("rejected");
        assertThat(review.ok().at("/reviewed_by/twitch_username").asString()).isEqualTo("rita");
        assertThat(rita.get(tournament + "/review-queue").ok().get("count").asInt())
                .isZero();
        assertThat(rita.get(run + "/review").ok().get("reviewer_notes").asString())
                .isEqualTo("Cut");
        assertThat(bob.get(run).ok().get("reviewer_notes").isNull()).isTrue();

        assertThat(ada.post(run + "/reattempt").ok().get("reattempted").asBoolean())
                .isTrue();
        assertThat(rita.patch(run + "/review", Map.of("review_status", "accepted"))
                        .status())
                .isEqualTo(409);
        var again = played(ada, tournament, pool);
        assertThat(ada.post(again + "/reattempt").status()).isEqualTo(409);
        assertThat(boss.post(run + "/undo-reattempt").status()).isEqualTo(409);
        var own = ada.get(tournament + "/dashboard").ok();
        assertThat(own.get("completed").asInt()).isEqualTo(1);
        assertThat(own.get("reattempted").asInt()).isEqualTo(1);
        assertThat(own.get("reattempts_left").asInt()).isZero();
        assertThat(own.at("/pools/0/is_open").asBoolean()).isFalse();
        assertThat(ada.post(tournament + "/runs", Map.of("pool_id", pool)).status())
                .isEqualTo(409);
    }

    @Test
    void the_queue_shows_what_reviewers_ask_for() {
        var tournament = tournament(Map.of("runs_per_pool", 3));
        var pool = pool(tournament, "Standard", 3);
        var accepted = played(ada, tournament, pool, 3600);
        played(ada, tournament, pool);
        ada.post(drawn(ada, tournament, pool) + "/forfeit").ok();
        var own = played(rita, tournament, pool);
        var queue = tournament + "/review-queue?";

        assertThat(count(queue)).isEqualTo(2);
        assertThat(count(queue + "status=all")).isEqualTo(3);
        assertThat(count(queue + "review_status=accepted&reviewed_by_id=0")).isEqualTo(1);
        assertThat(count(queue + "review_status=all&reviewed_by_id=0")).isEqualTo(3);
        var reviewer = rita.get("/api/users/me").ok().get("id").asString();
        assertThat(count(queue + "review_status=all&reviewed_by_id=" + reviewer))
                .isEqualTo(1);
        assertThat(count(queue + "kind=async")).isEqualTo(2);
        assertThat(count(queue + "kind=live")).isZero();
        var part = rita.get(queue + "limit=1&skip=1").ok();
        assertThat(part.get("items")).hasSize(1);
        assertThat(part.get("has_more").asBoolean()).isFalse();
        for (var wrong :
                List.of("status=won", "review_status=x", "reviewed_by_id=x", "kind=x", "limit=101", "skip=-1")) {
            assertThat(rita.get(queue + wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(rita.patch(own + "/review", Map.of("review_status", "accepted"))
                        .status())
                .isEqualTo(403);
        assertThat(rita.patch(accepted + "/review", Map.of("elapsed_time_seconds", 1))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_edit_leaves_out_what_stays_and_says_null_for_what_goes() {
        var profile = id(boss.post(organization + "/race-room-profiles", Map.of("name", "P" + UUID.randomUUID())));
        var tournament = tournament(Map.of("description", "Spring", "discord_channel_id", "81384788765712384"));
        var everything = Map.<String, Object>ofEntries(
                Map.entry("name", "Other"),
                Map.entry("is_active", false),
                Map.entry("hide_results", true),
                Map.entry("runs_per_pool", 3),
                Map.entry("max_reattempts", 5),
                Map.entry("require_racetime_for_async_runs", true),
                Map.entry("race_room_profile_id", profile),
                Map.entry("racetime_category", "alttpr"),
                Map.entry("racetime_goal", "Beat the game"));

        var changed = boss.patch(tournament, everything).ok();

        everything.forEach(
                (field, value) -> assertThat(changed.get(field).asString()).isEqualTo(value.toString()));
        assertThat(changed.get("description").asString()).isEqualTo("Spring");
        var cleared = new HashMap<String, Object>();
        cleared.put("description", null);
        cleared.put("discord_channel_id", null);
        cleared.put("runs_per_pool", null);
        var page = boss.patch(tournament, cleared).ok();
        assertThat(page.get("description").isNull()).isTrue();
        assertThat(page.get("discord_channel_id").isNull()).isTrue();
        assertThat(page.get("runs_per_pool").asInt()).isEqualTo(3);
        assertThat(boss.delete(organization + "/race-room-profiles/" + profile).status())
                .isEqualTo(409);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("name", " "),
                Map.of("runs_per_pool", 11),
                Map.of("max_reattempts", -2),
                Map.of("discord_channel_id", "general"),
                Map.of("race_room_profile_id", UUID.randomUUID().toString()))) {
            assertThat(boss.patch(tournament, wrong).status())
                    .as(wrong.toString())
                    .isEqualTo(422);
        }
        assertThat(ada.post(tournament + "/runs", Map.of("pool_id", UUID.randomUUID()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_is_done_about_a_live_race_is_answered_with_what_is_read_of_it_then() {
        boss.patch(organization, Map.of("allow_async_live_races", true, "live_race_account_age_days", 0))
                .ok();
        var tournament = tournament(Map.of());
        var plan = Map.of(
                "pool_id",
                pool(tournament, "Standard", 1),
                "scheduled_at",
                Instant.now().plus(Duration.ofHours(3)).toString());

        var planned = boss.post(tournament + "/live-races", plan);

        assertThat(planned.status()).isEqualTo(201);
        var race = ALL + "live-races/" + id(planned);
        assertThat(boss.get(race).ok()).isEqualTo(planned.ok());
        assertThat(planned.ok().at("/eligibility/reasons/0").asString()).isEqualTo("RACETIME_NOT_LINKED");
        var other = boss.post(tournament + "/live-races", plan).ok();
        assertThat(other.get("warnings")).hasSize(1);
        var ahead = ada.get(tournament + "/live-races").ok();
        assertThat(texts(ahead.get("items"), "/eligibility/reasons/0"))
                .containsExactly("RACETIME_NOT_LINKED", "RACETIME_NOT_LINKED");

        var renamed = boss.patch(race, Map.of("match_title", "Finals"));
        assertThat(renamed.ok().get("match_title").asString()).isEqualTo("Finals");
        assertThat(boss.get(race).ok()).isEqualTo(renamed.ok());
        assertThat(boss.post(race + "/open-room").body().get("detail").asString())
                .startsWith("The tournament names no category of racetime.gg. There is no room yet");
        assertThat(boss.post(race + "/record", Map.of()).status()).isEqualTo(409);
        var tried =
                boss.get(tournament + "/audit?action=record_results&limit=1").ok();
        assertThat(tried.at("/items/0/details/outcome").asString()).isEqualTo("refused: NO_ROOM");
        assertThat(tried.at("/items/0/actor/twitch_username").isNull()).isFalse();
        var off = boss.post(race + "/cancel", Map.of("reason", "Storm")).ok();
        assertThat(off.get("cancel_reason").asString()).isEqualTo("Storm");
        assertThat(off.get("eligibility").isNull()).isTrue();
        assertThat(boss.get(race).ok()).isEqualTo(off);
        assertThat(boss.delete(race).status()).isEqualTo(204);
        assertThat(boss.get(race).status()).isEqualTo(404);
    }

    private int count(String queue) {
        return rita.get(queue).ok().get("count").asInt();
    }

    private static String figures(JsonNode entry) {
        return "%d %s %.3f %.3f"
                .formatted(
                        entry.get("rank").asInt(),
                        entry.at("/user/twitch_username").asString(),
                        entry.get("score").asDouble(),
                        entry.get("estimate").asDouble());
    }
}
