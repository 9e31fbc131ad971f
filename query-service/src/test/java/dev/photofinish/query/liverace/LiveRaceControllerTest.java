package dev.photofinish.query.liverace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.query.LiveRaceStory;
import dev.photofinish.query.RaceStory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class LiveRaceControllerTest extends LiveRaceHappenings {
    @Test
    void a_room_that_opened_is_shown_with_its_address_and_without_the_seed() {
        var race = aRace().opened("brave-link").reserved("ada");
        told(tournament.events);

        var shown = page(ada, ONE + race.id);

        assertThat(shown.get("status").asString()).isEqualTo("pending");
        assertThat(shown.get("racetime_slug").asString()).isEqualTo("game/brave-link");
        assertThat(shown.get("racetime_url").asString()).isEqualTo("https://racetime.gg/game/brave-link");
        assertThat(shown.get("room_opens_at").asString())
                .isEqualTo(LiveRaceStory.START.minusSeconds(25 * 60).toString());
        assertThat(shown.get("match_title").asString()).isEqualTo("Qualifier");
        assertThat(shown.get("mine").asBoolean()).isTrue();
        assertThat(shown.get("permalink_url").isNull()).isTrue();
        assertThat(page(tokenOf("tess", "user"), ONE + race.id)
                        .get("permalink_url")
                        .asString())
                .isEqualTo("https://seeds.example/one");
    }

    @Test
    void once_it_is_revealed_those_who_are_in_it_see_the_seed_and_nobody_else() {
        var race = aRace().opened("brave-link").reserved("ada").revealed();
        told(tournament.events);

        assertThat(page(ada, ONE + race.id).get("permalink_url").asString()).isEqualTo("https://seeds.example/one");
        assertThat(page(tokenOf("bob", "user"), ONE + race.id)
                        .get("permalink_url")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_came_of_everybody_is_shown_by_place_and_counts_as_runs_do() {
        var race = aRace().opened("brave-link")
                .started("ada", "bob")
                .result("bob", LiveRaceOutcome.FINISHED, 3_600)
                .result("ada", LiveRaceOutcome.FINISHED, 1_800)
                .finished();
        told(tournament.events);

        var list = page(ada, ONE + race.id + "/participants");

        assertThat(items(list)
                        .map(one -> one.get("racetime_name").asString()
                                + one.get("place")
                                + one.get("status").asString()))
                .containsExactly("ada1finished", "bob2finished");
        assertThat(list.at("/items/0/finish_time").asString()).isEqualTo("PT30M");
        assertThat(list.get("rejected")).isEmpty();
        assertThat(page(rita, ONE + race.id + "/participants")
                        .at("/rejected/0/reasons/0")
                        .asString())
                .isEqualTo("RACETIME_NOT_LINKED");
        assertThat(items(page(ada, ALL + tournament.id + "/leaderboard"))
                        .map(entry -> entry.get("score").asDouble() > 50))
                .containsExactly(true, true);
        assertThat(items(page(rita, ALL + tournament.id + "/review-queue?kind=live"))
                        .map(run -> run.get("live_race_id").asString()))
                .containsExactly(race.id.toString(), race.id.toString());
        assertThat(items(page(rita, ALL + tournament.id + "/review-queue?kind=async")))
                .isEmpty();
    }

    @Test
    void reviewers_see_whose_account_somebody_without_a_run_has_linked_since() {
        var race = aRace().opened("brave-link").started("ada").finished();
        told(tournament.events);
        var rejected = "/rejected/0/user/twitch_username";
        var participants = ONE + race.id + "/participants";

        assertThat(page(rita, participants).at(rejected).isMissingNode()).isTrue();
        var cleo = account("cleo", "user");
        told(List.of(new AccountRegistered(cleo, "cleo", "Cleo", null, Role.USER, RaceStory.START_OF_TIME)));
        the(JdbcClient.class)
                .sql("INSERT INTO racetime_link (account_id, racetime_id, racetime_name) VALUES (?, 'idcleo', 'cleo')")
                .param(cleo.value())
                .update();
        assertThat(page(rita, participants).at(rejected).asString()).isEqualTo("cleo");

        race.result("cleo", LiveRaceOutcome.FINISHED, 3_600);
        told(tournament.events.subList(tournament.events.size() - 2, tournament.events.size()));
        assertThat(page(rita, participants).get("rejected")).isEmpty();
    }

    @Test
    void while_results_are_hidden_everybody_sees_their_own() {
        tournament.hidingResults();
        var race = aRace().opened("brave-link")
                .started("ada", "bob")
                .result("bob", LiveRaceOutcome.FINISHED, 3_600)
                .result("ada", LiveRaceOutcome.FORFEITED, 0);
        told(tournament.events);

        var list = page(ada, ONE + race.id + "/participants");

        assertThat(items(list)
                        .map(one -> one.get("racetime_name").asString()
                                + one.get("status").asString("?")))
                .containsExactly("adaforfeit", "bob?");
        assertThat(list.at("/items/1/finish_time").isNull()).isTrue();
        assertThat(list.at("/items/1/place").isNull()).isTrue();
    }

    @Test
    void what_was_called_off_in_the_middle_counts_nowhere() {
        var race = aRace().opened("brave-link")
                .started("ada")
                .result("ada", LiveRaceOutcome.FINISHED, 3_600)
                .calledOff("ada");
        told(tournament.events);

        assertThat(page(ada, ONE + race.id).get("cancel_reason").asString()).isEqualTo("No venue");
        assertThat(page(ada, ONE + race.id).get("participant_count").asInt()).isZero();
        assertThat(items(page(ada, ALL + tournament.id + "/leaderboard"))).isEmpty();
        assertThat(items(page(ada, ALL + tournament.id + "/players/" + RaceStory.accountOf("ada") + "/runs")))
                .isEmpty();
    }

    @Test
    void lists_are_by_status_and_go_on_where_they_ended() {
        var first = aRace();
        var second = aRace().opened("brave-link");
        var third = aRace().deleted();
        told(tournament.events);
        var list = ALL + tournament.id + "/live-races";

        assertThat(ids(page(ada, list)))
                .containsExactlyInAnyOrder(first.id.toString(), second.id.toString())
                .doesNotContain(third.id.toString());
        assertThat(ids(page(ada, list + "?status=pending"))).containsExactly(second.id.toString());
        assertThat(ids(page(ada, list + "?from=2100-01-01T00:00:00Z"))).isEmpty();
        var part = page(ada, list + "?limit=1");
        var rest = page(ada, list + "?limit=1&after=" + part.get("next").asInt());
        assertThat(Stream.concat(ids(part).stream(), ids(rest).stream()).toList())
                .containsExactlyInAnyOrder(first.id.toString(), second.id.toString());
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(page(ada, ONE + first.id).get("warnings")).hasSize(1);
        refused(422, ada, list + "?status=lost");
        refused(422, ada, list + "?from=tomorrow");
    }

    @Test
    void everybody_is_told_whether_they_may_be_in_it_until_it_begins() {
        var first = aRace();
        var second = aRace();
        var begun = aRace().opened("brave-link").started("ada");
        told(tournament.events);
        var facts = EligibilityRows.of(the(JdbcClient.class), organization, tournament.id)
                .race(first.id, "SCHEDULED")
                .race(second.id, "PENDING")
                .race(begun.id, "IN_PROGRESS")
                .linked("ada");

        assertThat(page(ada, ONE + first.id).get("eligibility").toString())
                .isEqualTo("{\"eligible\":true,\"reason\":null,\"reasons\":[]}");
        assertThat(page(rita, ONE + first.id).at("/eligibility/reasons/0").asString())
                .isEqualTo("RACETIME_NOT_LINKED");
        assertThat(page(ada, ONE + begun.id).get("eligibility").isNull()).isTrue();

        facts.playing("ada");
        var list = page(ada, ALL + tournament.id + "/live-races");
        assertThat(items(list)
                        .filter(race -> !race.get("id").asString().equals(begun.id.toString()))
                        .map(race -> race.at("/eligibility/reason").asString()))
                .containsExactly(
                        "Another run in this tournament is under way", "Another run in this tournament is under way");
        assertThat(page(tokenOf("root", "admin"), ONE + second.id)
                        .at("/eligibility/reasons")
                        .toString())
                .contains("NOT_A_MEMBER");
    }

    @Test
    void whoever_did_something_waits_for_it_to_be_shown() {
        var race = aRace();
        var position = told(tournament.events);

        var there = web.get().uri(ONE + race.id).header("Authorization", "Bearer " + ada);
        assertThat(json(there.header("Photofinish-At-Least", Long.toString(position))
                                .exchange())
                        .get("id")
                        .asString())
                .isEqualTo(race.id.toString());
    }

    @Test
    void to_strangers_there_is_none_of_it() {
        var race = aRace();
        told(tournament.events);
        var stranger = tokenOf("stranger", "user");

        for (var path : List.of(
                ONE + race.id,
                ONE + race.id + "/participants",
                ONE + race.id + "/events",
                ALL + tournament.id + "/live-races",
                "/api/organizations/" + organization + "/live-races/upcoming")) {
            refused(404, stranger, path);
            refused(401, null, path);
            assertThat(page(ada, path)).isNotNull();
        }
    }

    private static List<String> ids(JsonNode list) {
        return items(list).map(race -> race.get("id").asString()).toList();
    }
}
