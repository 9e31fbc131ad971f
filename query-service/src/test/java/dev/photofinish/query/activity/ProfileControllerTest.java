package dev.photofinish.query.activity;

import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.query.SoloStory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProfileControllerTest extends PlayerPagesTest {
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
    void aDeletedRaceIsForgotten() {
        told(race("deleted", 1, me).started().finished(me, 70_000).over().deleted());

        assertThat(page(null, path("/activity")).toString()).isEqualTo("{\"items\":[],\"total\":0,\"has_more\":false}");
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
        told(race("reset since", 3, me).started().finished(me, 5_000).over().reset());
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

    private JsonNode profile() {
        return page(null, path(""));
    }
}
