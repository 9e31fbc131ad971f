package dev.photofinish.query.projection;

import static dev.photofinish.query.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.query.MemoryTail;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.leaderboard.BoardProjection;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.store.tail.Following;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class LeaderTest {
    private static final Duration REST = Duration.ofSeconds(1);
    private static final ReadModelSettings RESTING = new ReadModelSettings(
            Duration.ofSeconds(10),
            8192,
            Duration.ofMillis(500),
            REST,
            500,
            2000,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2));

    private final MemoryMongo mongo = MemoryMongo.start();
    private final MongoClient client = MongoClients.create(mongo.connectionString());
    private final MemoryTail tail = new MemoryTail();
    private final Commits commits = new Commits(new Limits(new SimpleMeterRegistry()));
    private final List<Long> written = new CopyOnWriteArrayList<>();
    private final RaceStory story = aRunningRaceWith("ada", "bob");
    private Leader leader;
    private Following following;

    @BeforeEach
    void lead() {
        var store = new ReadStore(Mono.just(client.getDatabase("test")), new SimpleMeterRegistry());
        var boards = new ReadModels(store, 2000).of(new BoardProjection());
        var checkpoints = new Checkpoints(store, "this node", Clock.systemUTC(), RESTING.lease());
        checkpoints.prepare().block();
        checkpoints.claim("epoch").block();
        checkpoints
                .putAll(Map.of("leaderboard", new Mark("leaderboard_1", 0)), "epoch")
                .block();
        commits.listen(commit -> written.add(commit.position()));
        leader = new Leader(List.of(new Staging<>(boards, store)), checkpoints, commits, RESTING, tail::head);
        following = tail.follow("leader", 0, leader);
    }

    @AfterEach
    void stop() {
        following.close();
        client.close();
        mongo.close();
    }

    @Test
    void whatComesWhileItRestsIsInOneWrite() {
        writtenFirst();
        for (int event = 1; event < 6; event++) {
            tail.append(story.events.subList(event, event + 1));
        }
        await().until(() -> commits.position() == 6);

        assertThat(written).containsExactly(1L, 6L);
    }

    @Test
    void afterAPauseNothingWaits() {
        writtenFirst();
        await().pollDelay(REST.multipliedBy(2)).until(() -> true);
        tail.append(story.events.subList(1, 2));

        await().atMost(REST.dividedBy(2)).until(() -> commits.position() == 2);
    }

    @Test
    void whileItRestsOthersHaveTheirTurn() {
        writtenFirst();
        long asked = System.nanoTime();

        assertThat(leader.exclusively(() -> true)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(REST.dividedBy(2));
    }

    private void writtenFirst() {
        tail.append(story.events.subList(0, 1));
        await().pollInterval(Duration.ofMillis(1)).until(() -> commits.position() == 1);
    }
}
