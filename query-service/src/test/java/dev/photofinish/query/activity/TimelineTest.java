package dev.photofinish.query.activity;

import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.query.SoloStory;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TimelineTest extends PlayerPagesTest {
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

    private List<RaceStory> fiveRaces() {
        var stories = Stream.of(0, 1, 2, 3, 4)
                .map(n -> race(Integer.toString(n), n, me))
                .toList();
        stories.forEach(ServedTest::told);
        return stories;
    }

    private JsonNode timeline(@Nullable String token, String query) {
        return page(token, path("/activity" + query));
    }

    private JsonNode item(int index) {
        return timeline(null, "").get("items").get(index);
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
