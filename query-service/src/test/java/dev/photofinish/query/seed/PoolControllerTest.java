package dev.photofinish.query.seed;

import static dev.photofinish.query.PoolStory.added;
import static dev.photofinish.query.PoolStory.config;
import static dev.photofinish.query.PoolStory.configured;
import static dev.photofinish.query.PoolStory.seed;
import static dev.photofinish.query.PoolStory.trainedOn;
import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.query.PoolStory;
import dev.photofinish.query.ServedTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class PoolControllerTest extends ServedTest {
    @Test
    void everyPoolTellsHowManySeedsAreLeft() {
        told(List.of(added("standard", 1), added("standard", 2)));
        told(aRace("takes one", how -> {}));

        var pool = pools("", null).get("standard");
        assertThat(pool.get("available").asInt()).isEqualTo(1);
        assertThat(pool.get("consumed").asInt()).isEqualTo(1);
        assertThat(pool.propertyNames())
                .containsExactly("available", "consumed", "discarded", "played_by_user", "pool_config");
    }

    @Test
    void whatAPoolIsForIsWhatItsConfigurationSaysWhateverItIsCalled() {
        told(List.of(added("training_like", 10), added("sprint", 11), added("solo", 12)));
        told(List.of(
                configured("sprint", config(PoolType.RACE)),
                configured("solo", config(PoolType.TRAINING)),
                configured("empty", config(PoolType.RACE))));

        assertThat(pools("", null).propertyNames())
                .contains("training_like", "sprint", "solo")
                .doesNotContain("empty");
        assertThat(pools("?type=race", null).propertyNames())
                .contains("training_like", "sprint")
                .doesNotContain("solo", "empty");
        assertThat(pools("?type=training", null).propertyNames()).containsExactly("solo");
        web.get().uri("/api/pools?type=other").exchange().expectStatus().isEqualTo(422);
    }

    @Test
    void aConfigurationIsShownAsItIsAndNullOnceItCannotBeRead() {
        told(List.of(added("shown", 20), configured("shown", config(PoolType.RACE))));
        var config = pools("", null).at("/shown/pool_config");
        assertThat(config.propertyNames())
                .containsExactly(
                        "type",
                        "sort_order",
                        "estimated_duration",
                        "description",
                        "legacy_dungeons",
                        "min_layers",
                        "max_layers",
                        "final_tier",
                        "starting_items",
                        "care_package",
                        "weapon_upgrade",
                        "care_package_items",
                        "items_randomized",
                        "auto_upgrade_weapons",
                        "remove_requirements",
                        "major_boss_ratio",
                        "randomize_bosses",
                        "item_difficulty",
                        "nerf_gargoyles");
        assertThat(config.get("type").asString()).isEqualTo("race");
        assertThat(config.at("/starting_items/0").asString()).isEqualTo("Lantern");

        told(List.of(configured("shown", null)));
        assertThat(pools("", null).at("/shown/pool_config").isNull()).isTrue();
    }

    @Test
    void whoIsSignedInSeesHowManyOfATrainingPoolsSeedsTheyKnow() {
        told(List.of(
                added("gym", 30),
                added("gym", 31),
                added("gym", 32),
                added("arena", 33),
                configured("gym", config(PoolType.TRAINING)),
                configured("arena", config(PoolType.RACE))));
        inSql("gym", 30, "available");
        inSql("gym", 31, "available");
        inSql("gym", 32, "discarded");
        inSql("arena", 33, "available");
        told(List.of(
                trainedOn("ada", "gym", 30),
                trainedOn("ada", "gym", 30),
                trainedOn("ada", "gym", 32),
                trainedOn("ada", "arena", 33)));
        var ada = tokenOf("ada", "user");

        assertThat(pools("", ada).at("/gym/played_by_user").asInt()).isEqualTo(1);
        assertThat(pools("", ada).at("/arena/played_by_user").isNull()).isTrue();
        assertThat(pools("", tokenOf("bob", "user")).at("/gym/played_by_user").isNull())
                .isTrue();
        assertThat(pools("", null).at("/gym/played_by_user").isNull()).isTrue();
        assertThat(pools("", "no-such-token").at("/gym/played_by_user").isNull())
                .isTrue();
    }

    @Test
    void anAnswerContainsThePositionThatIsAskedFor() {
        long position = store(List.of(added("late", 40)), null);
        var pools = json(web.get()
                .uri("/api/pools")
                .header("Photofinish-At-Least", Long.toString(position))
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(pools.has("late")).isTrue();
        var tooFar = web.get()
                .uri("/api/pools")
                .header("Photofinish-At-Least", Long.toString(position + 1_000))
                .exchange()
                .expectStatus()
                .isAccepted();
        assertThat(json(tooFar).get("position").asLong()).isEqualTo(position + 1_000);
    }

    private static JsonNode pools(String query, @Nullable String token) {
        var request = web.get().uri("/api/pools" + query);
        return json((token == null ? request : request.header("Authorization", "Bearer " + token))
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static void inSql(String pool, int number, String status) {
        SeedId id = seed(number);
        var ref = PoolStory.ref(pool, number);
        the(JdbcClient.class)
                .sql(
                        "INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path)"
                                + " VALUES (?, ?, ?, ?, 6, 8, 3, '{}', '/nowhere')")
                .params(id.value(), pool, ref.number(), status)
                .update();
    }
}
