package dev.photofinish.query.web;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.query.ServedTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RebuildControllerTest extends ServedTest {
    @Test
    void anAdministratorRebuildsAReadModelAndWatchesIt() {
        var story = aRace("rebuilt", how -> {}, "ada").started();
        long position = told(story);
        var admin = tokenOf("root", "admin");

        assertThat(json(ask(HttpMethod.GET, "casters", admin)).get("state").asString())
                .isEqualTo("never");
        ask(HttpMethod.POST, "leaderboard", admin).expectStatus().isAccepted();
        await().until(() -> json(ask(HttpMethod.GET, "leaderboard", admin))
                .get("state")
                .asString()
                .equals("done"));
        var done = json(ask(HttpMethod.GET, "leaderboard", admin));

        assertThat(done.get("position").asLong()).isEqualTo(position);
        assertThat(done.propertyNames()).contains("head", "events_per_second", "requested_at");
        assertThat(done.at("/comparison/before").asString())
                .isEqualTo(done.at("/comparison/after").asString());
        web.get().uri("/api/races/{id}", story.race).exchange().expectStatus().isOk();
    }

    @Test
    void nobodyElseMay() {
        ask(HttpMethod.POST, "leaderboard", "no-such-token")
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer");
        ask(HttpMethod.POST, "leaderboard", tokenOf("ada", "organizer"))
                .expectStatus()
                .isForbidden();
        ask(HttpMethod.POST, "nothing", tokenOf("root", "admin")).expectStatus().isNotFound();
        ask(HttpMethod.GET, "nothing", tokenOf("root", "admin")).expectStatus().isNotFound();
    }

    private static ResponseSpec ask(HttpMethod method, String projection, String token) {
        return web.method(method)
                .uri("/api/admin/projections/{name}/rebuild", projection)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
