package dev.photofinish.query.race;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OwnRacesControllerTest extends ServedTest {
    private static final String PATH = "/api/users/me/races";

    private final String me = "o" + UUID.randomUUID().toString().substring(0, 8);
    private final String token = tokenOf(me, "user");

    @Test
    void aRacePlayedInTellsHowFarTheCallerIs() {
        told(race("played", 1, me, "rival")
                .started()
                .entered(me, "cistern", 2, 60_000)
                .died(me, "cistern", 3, 61_000));

        var race = races().get(0);

        assertThat(race.get("my_current_layer").asInt()).isEqualTo(2);
        assertThat(race.get("my_igt_ms").asLong()).isEqualTo(61_000);
        assertThat(race.get("my_death_count").asInt()).isEqualTo(3);
        assertThat(race.get("seed_total_layers").asInt()).isEqualTo(6);
        assertThat(race.get("participant_count").asInt()).isEqualTo(2);
        assertThat(race.get("status").asString()).isEqualTo("running");
    }

    @Test
    void aRaceOrganizedHasNothingOfTheirOwn() {
        told(aRace(me + " organizes", how -> how.organizedBy(me), "rival").events);

        var race = races().get(0);

        assertThat(race.get("my_igt_ms").isNull()).isTrue();
        assertThat(race.get("my_current_layer").isNull()).isTrue();
        assertThat(race.get("my_death_count").isNull()).isTrue();
        assertThat(race.get("seed_total_layers").asInt()).isEqualTo(6);
    }

    @Test
    void theNewestComesFirstEachOncePrivateOnesIncludedAndThoseOnlyCastLeftOut() {
        told(race("oldest", 1, me));
        told(aRace(
                        me + " newest",
                        how -> how.from(START_OF_TIME.plus(Duration.ofDays(3))).organizedBy(me),
                        me)
                .events);
        told(race("private", 2, me).shown(false));
        told(race("cast", 4).cast(me));
        told(race("deleted", 5, me).deleted());
        told(race("left", 6, me).left(me));

        assertThat(names(races())).containsExactly(me + " newest", me + " private", me + " oldest");
    }

    @Test
    void whoCommandsARaceBesideItsOrganizerFindsItToo() {
        var story = race("helped", 1);
        told(story.tell(new CoOrganizerAdded(story.race, accountOf(me), story.now())));

        assertThat(names(races())).containsExactly(me + " helped");
    }

    @Test
    void theListIsPagedWithATotalAndWhetherThereIsMore() {
        IntStream.range(0, 5).forEach(n -> told(race(Integer.toString(n), n, me)));

        var page = page(token, PATH + "?limit=2&offset=2");

        assertThat(names(page.get("races"))).containsExactly(me + " 2", me + " 1");
        assertThat(page.get("total").asInt()).isEqualTo(5);
        assertThat(page.get("has_more").asBoolean()).isTrue();
        assertThat(page(token, PATH).get("has_more").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "offset=-1", "limit=x"})
    void aPartThatIsNoneIsRefused(String query) {
        refused(422, token, PATH + "?" + query);
        refused(401, null, PATH + "?" + query);
    }

    private JsonNode races() {
        return page(token, PATH).get("races");
    }

    private RaceStory race(String name, int day, String... players) {
        return aRace(me + " " + name, how -> how.from(START_OF_TIME.plus(Duration.ofDays(day))), players);
    }

    private static List<String> names(JsonNode races) {
        return races.valueStream().map(race -> race.get("name").asString()).toList();
    }
}
