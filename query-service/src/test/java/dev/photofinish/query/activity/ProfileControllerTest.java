package dev.photofinish.query.activity;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.query.SoloStory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Everybody gets a player of their own, {@code me}, so that no test sees another one's races. */
class ProfileControllerTest extends ServedTest {
    private final String me = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String rival = "r" + me;

    @BeforeEach
    void everybodyHasAnAccount() {
        account(me, "user");
        account(rival, "user");
    }

    @Test
    void aTimelineTellsWhatSomebodyDidNewestFirst() {
        var played = race("played", 1, me, rival)
                .started()
                .died(me, "cistern", 2, 61_000)
                .finished(rival, 80_000)
                .finished(me, 90_000)
                .over();
        var organized = aRace(me + " organizes", how -> how.from(day(2)).organizedBy(me), rival);
        var cast = race("cast", 3).cast(me);
        var solo = SoloStory.started(accountOf(me), "training_standard", true, day(4))
                .died(1, 5_000);
        Stream.of(played, organized, cast).forEach(ServedTest::told);
        told(solo.events);

        var timeline = timeline(null, "");

        assertThat(timeline.get("total").asInt()).isEqualTo(4);
        assertThat(timeline.get("has_more").asBoolean()).isFalse();
        assertThat(timeline.has("next")).isFalse();
        var items = timeline.get("items");
        assertThat(items.get(0).toString())
                .isEqualTo("{\"type\":\"training\",\"date\":\"2030-01-09T18:00:00Z\",\"session_id\":\"" + solo.session
                        + "\",\"pool_name\":\"training_standard\",\"status\":\"active\",\"igt_ms\":5000,"
                        + "\"death_count\":1,\"exclude_from_stats\":true}");
        assertThat(items.get(1).toString())
                .isEqualTo("{\"type\":\"race_caster\",\"date\":\"2030-01-08T18:00:01Z\",\"race_id\":\"" + cast.race
                        + "\",\"race_name\":\"" + cast.name + "\",\"status\":\"setup\"}");
        assertThat(items.get(2).toString())
                .isEqualTo("{\"type\":\"race_organizer\",\"date\":\"2030-01-07T18:00:01Z\",\"race_id\":\""
                        + organized.race + "\",\"race_name\":\"" + organized.name
                        + "\",\"status\":\"setup\",\"participant_count\":1}");
        assertThat(items.get(3).toString())
                .isEqualTo("{\"type\":\"race_participant\",\"date\":\"2030-01-06T18:00:01Z\",\"race_id\":\""
                        + played.race + "\",\"race_name\":\"" + played.name
                        + "\",\"status\":\"finished\",\"placement\":2,\"total_participants\":2,\"igt_ms\":90000,"
                        + "\"death_count\":2}");
    }

    @Test
    void whoeverOrganizesAndPlaysHasTwoItemsOfOneRace() {
        told(aRace(me + " does both", how -> how.organizedBy(me), me).events);

        assertThat(types(timeline(null, ""))).containsExactly("race_participant", "race_organizer");
    }

    @Test
    void aPlaceIsTakenByFinishingEvenWhileTheRaceIsRunning() {
        var story = race("running", 1, me, rival, "late" + me).started().finished(rival, 70_000);
        told(story);
        assertThat(item(0).has("placement")).isFalse();

        told(List.of(new ParticipantFinished(story.run(me), story.race, 1, 60_000, story.now())));

        assertThat(item(0).get("placement").asInt()).isEqualTo(1);
        assertThat(item(0).get("status").asString()).isEqualTo("running");
        assertThat(item(0).get("total_participants").asInt()).isEqualTo(3);
    }

    @Test
    void whatWasAchievedBeforeAResetIsNothing() {
        told(race("reset", 1, me)
                .started()
                .died(me, "cistern", 3, 9_000)
                .finished(me, 70_000)
                .over()
                .reset());

        assertThat(item(0).get("igt_ms").asLong()).isZero();
        assertThat(item(0).get("death_count").asInt()).isZero();
        assertThat(item(0).has("placement")).isFalse();
        assertThat(page(null, path("/pool-stats")).get("pools")).isEmpty();
    }

    @Test
    void aTimelineIsReadInPagesCountedFromItsStart() {
        fiveRaces();

        var page = timeline(null, "?limit=2&offset=2");

        assertThat(names(page)).containsExactly(me + " 2", me + " 1");
        assertThat(page.get("total").asInt()).isEqualTo(5);
        assertThat(page.get("has_more").asBoolean()).isTrue();
        assertThat(timeline(null, "?limit=2&offset=3").get("has_more").asBoolean())
                .isFalse();
        assertThat(timeline(null, "?offset=99").get("items")).isEmpty();
        assertThat(timeline(null, "?limit=1").get("items")).hasSize(1);
    }

    @Test
    void goingOnAfterAPageMissesNothingAndRepeatsNothingAlthoughTheTimelineGrowsAndShrinks() {
        var stories = fiveRaces();
        var first = timeline(null, "?limit=2");
        assertThat(names(first)).containsExactly(me + " 4", me + " 3");
        told(race("newest", 9, me));
        var ended = stories.get(3);
        told(List.of(new ParticipantLeft(ended.race, ended.run(me), accountOf(me), ended.now())));

        var second = timeline(null, "?limit=2&after=" + first.get("next").asString());
        var third = timeline(null, "?limit=2&after=" + second.get("next").asString());

        assertThat(names(second)).containsExactly(me + " 2", me + " 1");
        assertThat(names(third)).containsExactly(me + " 0");
        assertThat(third.has("next")).isFalse();
        assertThat(third.get("has_more").asBoolean()).isFalse();
    }

    @Test
    void twoItemsOfOneRaceMayLieOnTwoPages() {
        told(aRace(me + " in two", how -> how.organizedBy(me), me).events);

        var first = timeline(null, "?limit=1");
        var second = timeline(null, "?limit=1&after=" + first.get("next").asString());

        assertThat(types(first)).containsExactly("race_participant");
        assertThat(types(second)).containsExactly("race_organizer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "limit=",
                "offset=-1",
                "offset=1.5",
                "offset=99999999999",
                "after=",
                "after=x",
                "after=%00",
                "after=MS9hL2I",
                "after=MS9hL2I&offset=1"
            })
    void aPartThatIsNoneIsRefusedWhoeverItIsAbout(String query) {
        refused(422, null, path("/activity?" + query));
        refused(422, null, "/api/users/nobody_here/activity?" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/activity", "/pool-stats"})
    void whoeverHasNoAccountHasNoPages(String page) {
        refused(404, null, "/api/users/nobody_here" + page);
        refused(404, null, "/api/users/" + me.substring(0, 5) + "%25" + page);
        refused(404, null, "/api/users/%00" + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/activity", "/pool-stats"})
    void aLoginIsTakenInAnyCaseOfLetters(String page) {
        assertThat(page(null, "/api/users/" + me.toUpperCase(Locale.ROOT) + page))
                .isEqualTo(page(null, path(page)));
    }

    @Test
    void aPrivateRaceIsListedForTheAccountItselfAndForAdministratorsOnly() {
        told(race("open", 1, me));
        var hidden = race("hidden", 2, me).shown(false);
        told(hidden);

        for (var stranger : new String[] {null, "nobodys-token", tokenOf(rival, "user")}) {
            assertThat(names(timeline(stranger, ""))).containsExactly(me + " open");
            assertThat(timeline(stranger, "").get("total").asInt()).isEqualTo(1);
        }
        for (var insider : new String[] {tokenOf(me, "user"), tokenOf("timeline_admin", "admin")}) {
            assertThat(names(timeline(insider, ""))).containsExactly(me + " hidden", me + " open");
            assertThat(timeline(insider, "").get("total").asInt()).isEqualTo(2);
        }
        told(List.of(new RaceVisibilityChanged(hidden.race, true, hidden.now())));
        assertThat(names(timeline(null, ""))).containsExactly(me + " hidden", me + " open");
    }

    @Test
    void aDeletedRaceIsForgotten() {
        told(race("deleted", 1, me).started().finished(me, 70_000).over().deleted());

        assertThat(timeline(null, "").toString()).isEqualTo("{\"items\":[],\"total\":0,\"has_more\":false}");
        assertThat(profile().at("/stats/race_count").asInt()).isZero();
        assertThat(page(null, path("/pool-stats")).get("pools")).isEmpty();
    }

    @Test
    void aProfileShowsWhoSomebodyIsAndHowOftenTheyDidWhat() {
        told(race("begun", 1, me).started());
        told(race("over", 1, me).started().finished(me, 70_000).over());
        told(race("in setup", 1, me));
        told(race("left", 1, me, rival).left(me));
        told(race("private", 1, me).shown(false).started());
        told(aRace(me + " organizes", how -> how.organizedBy(me)).cast(rival));
        told(race("cast", 1).cast(me));
        told(SoloStory.started(accountOf(me), "training_standard", true, day(1)).abandoned().events);

        var profile = profile();

        assertThat(profile.propertyNames())
                .containsExactly(
                        "id",
                        "twitch_username",
                        "twitch_display_name",
                        "twitch_avatar_url",
                        "role",
                        "created_at",
                        "stats");
        assertThat(profile.get("twitch_display_name").asString()).isEqualTo(me.toUpperCase(Locale.ROOT));
        assertThat(Instant.parse(profile.get("created_at").asString()))
                .isCloseTo(Instant.now(), within(Duration.ofHours(1)));
        assertThat(profile.get("stats").toString())
                .isEqualTo("{\"race_count\":3,\"training_count\":1,\"organized_count\":1,\"casted_count\":1}");
    }

    @Test
    void statisticsOfPoolsKnowFinishedRunsThatCount() {
        told(race("first", 1, me, rival)
                .started()
                .died(me, "cistern", 3, 9_000)
                .finished(me, 70_001)
                .over());
        told(race("second", 2, me).started().finished(me, 50_000));
        told(race("given up", 3, me).started());
        var disqualified = race("disqualified", 4, me).started().finished(me, 10_000);
        told(disqualified.tell(new ParticipantDisqualified(
                disqualified.run(me), disqualified.race, 1, "skipped the boss", disqualified.now())));
        solo("training_standard", false, 30_000);
        solo("training_standard", true, 1_000);
        solo("training_sprint", false, 20_000);
        told(SoloStory.started(accountOf(me), "training_sprint", false, day(1)).abandoned().events);

        assertThat(page(null, path("/pool-stats")).toString())
                .isEqualTo("{\"pools\":[{\"pool_name\":\"standard\","
                        + "\"race\":{\"runs\":2,\"avg_time_ms\":60000,\"avg_deaths\":1.5,\"best_time_ms\":50000},"
                        + "\"training\":{\"runs\":1,\"avg_time_ms\":30000,\"avg_deaths\":0.0,\"best_time_ms\":30000},"
                        + "\"total_runs\":3},{\"pool_name\":\"sprint\",\"race\":null,"
                        + "\"training\":{\"runs\":1,\"avg_time_ms\":20000,\"avg_deaths\":0.0,\"best_time_ms\":20000},"
                        + "\"total_runs\":1}]}");
    }

    private void solo(String pool, boolean slow, long igtMs) {
        told(SoloStory.started(accountOf(me), pool, slow, day(1)).finished(igtMs).events);
    }

    private List<RaceStory> fiveRaces() {
        var stories = Stream.of(0, 1, 2, 3, 4)
                .map(n -> race(Integer.toString(n), n, me))
                .toList();
        stories.forEach(ServedTest::told);
        return stories;
    }

    private RaceStory race(String name, int day, String... players) {
        return aRace(me + " " + name, how -> how.from(day(day)), players);
    }

    private static Instant day(int number) {
        return START_OF_TIME.plus(Duration.ofDays(number));
    }

    private JsonNode profile() {
        return page(null, path(""));
    }

    private JsonNode timeline(@Nullable String token, String query) {
        return page(token, path("/activity" + query));
    }

    private JsonNode item(int index) {
        return timeline(null, "").get("items").get(index);
    }

    private String path(String page) {
        return "/api/users/" + me + page;
    }

    private static List<String> types(JsonNode timeline) {
        return timeline.get("items")
                .valueStream()
                .map(item -> item.get("type").asString())
                .toList();
    }

    private static List<String> names(JsonNode timeline) {
        return timeline.get("items")
                .valueStream()
                .map(item -> item.get("race_name").asString())
                .toList();
    }
}
