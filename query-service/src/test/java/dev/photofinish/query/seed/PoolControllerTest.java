package dev.photofinish.query.seed;

import static dev.photofinish.query.RaceStory.START_OF_TIME;
import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.query.ServedTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoolControllerTest extends ServedTest {
    @Test
    void everyPoolTellsHowManySeedsAreLeft() {
        told(List.of(seed("standard"), seed("standard"), seed("training_standard")));
        told(aRace("takes one", how -> {}));

        var all = json(web.get().uri("/api/pools").exchange().expectStatus().isOk());
        assertThat(all.at("/standard/available").asInt()).isEqualTo(1);
        assertThat(all.at("/standard/consumed").asInt()).isEqualTo(1);
        assertThat(all.get("standard").propertyNames())
                .containsExactly("available", "consumed", "discarded", "played_by_user", "pool_config");
        var solo = json(web.get().uri("/api/pools?type=training").exchange());
        assertThat(solo.propertyNames()).containsExactly("training_standard");
        web.get().uri("/api/pools?type=other").exchange().expectStatus().isEqualTo(422);
    }

    private static SeedAdded seed(String pool) {
        return new SeedAdded(pool, new SeedId(UUID.randomUUID()), "abc", 6, 8, 3, START_OF_TIME);
    }
}
