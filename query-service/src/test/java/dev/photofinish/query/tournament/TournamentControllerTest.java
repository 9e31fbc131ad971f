package dev.photofinish.query.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.ReviewVerdict;
import dev.photofinish.events.tournament.TournamentDeleted;
import dev.photofinish.query.OrganizationStory;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.query.TournamentStory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TournamentControllerTest extends ServedTest {
    private static final String ALL = "/api/async-tournaments/";

    @Test
    void a_result_moves_the_score_of_everybody_on_the_seed_at_once() {
        var story = inAnOrganization().pool("one").pool("two");
        story.plays("ada", "one", 3600);
        told(story.events);
        var ada = tokenOf("ada", "user");
        assertThat(scores(ada, story)).containsExactly("50.0");

        story.events.clear();
        story.plays("bob", "one", 1800);
        told(story.events);

        // Par is 2700 now: 1800 gets no more than 105, and 3600 is a third above it.
        assertThat(scores(ada, story)).containsExactly("52.5", "33.3");
    }

    @Test
    void whatever_took_the_place_of_a_run_its_player_has_seen_the_seed() {
        var story = inAnOrganization().pool("one");
        var run = story.plays("ada", "one", 3600);
        story.tell(new AsyncRunReattempted(run, story.id, RaceStory.START_OF_TIME));
        told(story.events);

        var pools = page(tokenOf("ada", "user"), ALL + story.id + "/pools");

        assertThat(pools.at("/items/0/permalinks/0/released").asBoolean()).isTrue();
        assertThat(pools.at("/items/0/permalinks/0/par_time").isNull()).isTrue();
        var shown = page(tokenOf("ada", "user"), ALL + "runs/" + run);
        assertThat(shown.get("reattempted").asBoolean()).isTrue();
        assertThat(shown.get("score").isNull()).isTrue();
        assertThat(shown.get("review_status").isNull()).isTrue();
    }

    @Test
    void a_countdown_that_is_over_is_a_start_although_nobody_has_said_so() {
        var story = inAnOrganization().pool("one");
        var run = story.draws("ada", "one");
        var startsAt = Instant.EPOCH.plusSeconds(10);
        story.tell(new AsyncRunCountedDown(run, story.id, startsAt, Instant.EPOCH));
        told(story.events);

        var shown = page(tokenOf("ada", "user"), ALL + "runs/" + run);

        assertThat(shown.get("status").asString()).isEqualTo("in_progress");
        assertThat(shown.get("start_time")).isEqualTo(shown.get("countdown_ends_at"));
    }

    @Test
    void a_player_s_runs_are_shown_in_the_order_and_of_the_kind_that_is_asked_for() {
        var story = inAnOrganization().pool("one").pool("two").pool("three");
        story.plays("ada", "one", 3600);
        story.plays("ada", "two", 1800);
        story.draws("ada", "three");
        told(story.events);
        var runs = ALL + story.id + "/players/" + RaceStory.accountOf("ada") + "/runs";
        var bob = tokenOf("bob", "user");

        assertThat(pools(bob, runs)).containsExactly("three", "two", "one");
        assertThat(pools(bob, runs + "?sort=oldest")).containsExactly("one", "two", "three");
        assertThat(pools(bob, runs + "?sort=time")).containsExactly("two", "one", "three");
        assertThat(pools(bob, runs + "?sort=score&status=finished")).containsExactly("two", "one");
        refused(422, bob, runs + "?sort=luck");
        refused(422, bob, runs + "?status=lost");
    }

    @Test
    void what_reviewers_say_is_for_them_and_the_player() {
        var story = inAnOrganization().pool("one");
        var run = story.plays("ada", "one", 3600);
        story.reviewed(run, "rita", ReviewVerdict.ACCEPTED, 3500);
        told(story.events);

        var address = ALL + "runs/" + run;
        assertThat(page(tokenOf("ada", "user"), address).get("reviewer_notes").asString())
                .isEqualTo("seen");
        assertThat(page(tokenOf("bob", "user"), address).get("reviewer_notes").isNull())
                .isTrue();
        assertThat(page(tokenOf("bob", "user"), address).get("elapsed_seconds").asDouble())
                .isEqualTo(3500);
        refused(403, tokenOf("bob", "user"), address + "/review");
        assertThat(page(tokenOf("rita", "user"), address + "/review")
                        .get("review_status")
                        .asString())
                .isEqualTo("accepted");
    }

    @Test
    void who_runs_a_tournament_reads_what_was_done_in_it_page_by_page_until_after_its_end() {
        var story = inAnOrganization().pool("one");
        var run = story.plays("ada", "one", 3600);
        story.reviewed(run, "rita", ReviewVerdict.ACCEPTED, 3500).closed();
        story.tell(new TournamentDeleted(story.id, RaceStory.START_OF_TIME));
        told(story.events);
        var tina = tokenOf("tina", "user");
        var audit = ALL + story.id + "/audit";

        var first = page(tina, audit + "?limit=3");
        assertThat(actions(first)).containsExactly("delete_tournament", "update_tournament", "review_race");
        var second = page(tina, audit + "?limit=100&after=" + first.get("next").asString());
        assertThat(actions(second))
                .containsExactly(
                        "finish_race",
                        "start_race",
                        "race_countdown",
                        "create_race",
                        "create_permalink",
                        "create_pool",
                        "create_tournament");
        assertThat(second.get("next").isNull()).isTrue();
        var review = first.at("/items/2");
        assertThat(review.at("/actor/id").asString())
                .isEqualTo(review.get("actor_id").asString());
        assertThat(review.at("/user/id").asString())
                .isEqualTo(RaceStory.accountOf("ada").toString());
        assertThat(changes(first.at("/items/1"))).contains("is_active true false");
        assertThat(changes(review))
                .contains("review_status null accepted")
                .anyMatch(one -> one.startsWith("start_time 2"));
        assertThat(actions(page(tina, audit + "?action=review_race&actor=" + RaceStory.accountOf("rita"))))
                .containsExactly("review_race");
        assertThat(page(tina, audit + "?actor=-1&action=review_race").get("items"))
                .isEmpty();
    }

    @Test
    void the_audit_list_is_for_nobody_else() {
        var story = inAnOrganization();
        told(story.events);
        var audit = ALL + story.id + "/audit";
        refused(401, null, audit);
        refused(404, tokenOf("stranger", "user"), audit);
        refused(403, tokenOf("ada", "user"), audit);
        refused(403, tokenOf("rita", "user"), audit);
        var tina = tokenOf("tina", "user");
        for (var wrong : List.of("?action=dance", "?actor=somebody", "?limit=101", "?after=x")) {
            refused(422, tina, audit + wrong);
        }
    }

    @Test
    void a_run_that_the_system_accepted_says_so_and_waits_for_nobody() {
        var story = inAnOrganization().pool("one");
        var run = story.plays("ada", "one", 3600);
        story.tell(new LiveRunAccepted(run, story.id, RaceStory.START_OF_TIME));
        told(story.events);
        var rita = tokenOf("rita", "user");

        var shown = page(rita, ALL + "runs/" + run + "/review");

        assertThat(shown.get("review_status").asString()).isEqualTo("accepted");
        assertThat(shown.get("accepted_automatically").asBoolean()).isTrue();
        assertThat(shown.get("reviewed_by").isNull()).isTrue();
        var queue = ALL + story.id + "/review-queue";
        assertThat(page(rita, queue).get("items")).isEmpty();
        assertThat(page(rita, queue + "?review_status=accepted").get("items")).hasSize(1);
    }

    @Test
    void a_tournament_nobody_belongs_to_the_organization_of_is_not_there() {
        var story = inAnOrganization().pool("one");
        told(story.events);
        var stranger = tokenOf("stranger", "user");

        for (var part : List.of("", "/pools", "/leaderboard", "/dashboard", "/review-queue")) {
            refused(404, stranger, ALL + story.id + part);
            refused(401, null, ALL + story.id + part);
        }
    }

    private static TournamentStory inAnOrganization() {
        var organization = OrganizationStory.founded("Holding")
                .joined("ada")
                .joined("bob")
                .joined("rita", Permission.ASYNC_REVIEWER)
                .joined("tina", Permission.ASYNC_TOURNAMENT_ADMIN);
        told(organization.events);
        return TournamentStory.of(organization.id);
    }

    private static List<String> scores(String token, TournamentStory story) {
        return items(page(token, ALL + story.id + "/leaderboard"))
                .map(entry -> "%.1f".formatted(entry.get("score").asDouble()))
                .toList();
    }

    private static List<String> pools(String token, String path) {
        return items(page(token, path))
                .map(run -> run.get("pool_name").asString())
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return list.get("items").valueStream();
    }

    private static List<String> actions(JsonNode list) {
        return items(list).map(entry -> entry.get("action").asString()).toList();
    }

    private static List<String> changes(JsonNode entry) {
        return entry.get("changes")
                .valueStream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.get("field").asString(),
                                one.get("before").asString("null"),
                                one.get("after").asString("null")))
                .toList();
    }
}
