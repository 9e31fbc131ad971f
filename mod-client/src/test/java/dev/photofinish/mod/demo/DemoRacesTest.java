package dev.photofinish.mod.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class DemoRacesTest {

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void a_demo_race_is_created_filled_started_and_played_to_its_end() throws InterruptedException {
        try (FakePlatform platform = new FakePlatform()) {
            new DemoRaces(options(platform.port(), 4000), said::add).run();
            assertThat(platform.commands).startsWith("join", "join", "join", "cast-join", "cast-join", "release-seeds");
            assertThat(platform.commands).containsOnlyOnce("start");
            assertThat(platform.messages).anyMatch(text -> text.contains("status_update"));
            assertThat(said).last().asString().contains("is over");
        }
    }

    @Test
    void a_race_goes_on_after_the_server_was_killed_in_the_middle() throws InterruptedException {
        try (FakePlatform platform = new FakePlatform()) {
            Thread demo = Thread.ofVirtual().start(() -> play(options(platform.port(), 800)));
            await().until(() -> platform.messages.stream().anyMatch(text -> text.contains("event_flag")));
            platform.restart();
            demo.join(Duration.ofSeconds(30));
            assertThat(said).last().asString().contains("is over");
            assertThat(platform.commands).containsOnlyOnce("start");
        }
    }

    @Test
    void a_seed_that_nobody_here_has_is_given_back_for_another() throws InterruptedException {
        try (FakePlatform platform = new FakePlatform()) {
            platform.slug = "somebody_elses";
            new DemoRaces(options(platform.port(), 4000), said::add).run();
            assertThat(platform.commands).startsWith("reroll-seed", "join").containsOnlyOnce("reroll-seed");
            assertThat(said)
                    .anyMatch(line -> line.contains("seed_somebody_elses.zip") && line.contains("going on without it"));
            assertThat(said).last().asString().contains("is over");
        }
    }

    @Test
    void a_race_that_runs_on_a_seed_that_nobody_here_has_is_ended() throws InterruptedException {
        try (FakePlatform platform = new FakePlatform()) {
            platform.slug = "somebody_elses";
            platform.status = "running";
            new DemoRaces(options(platform.port(), 4000), said::add).run();
            assertThat(platform.commands).containsExactly("finish");
            assertThat(said).last().asString().contains("is over");
        }
    }

    private void play(DemoOptions options) {
        try {
            new DemoRaces(options, said::add).run();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static DemoOptions options(int port, double pace) {
        Duration tick = Duration.ofMillis(30);
        return new DemoOptions(
                URI.create("http://127.0.0.1:" + port),
                3,
                2,
                null,
                "standard",
                pace,
                Duration.ofMinutes(50),
                tick,
                tick.multipliedBy(200),
                tick,
                1);
    }
}
