package dev.photofinish.query.projection;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.query.MemoryTail;
import dev.photofinish.query.RaceStory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RebuildTest {
    private final MemoryMongo mongo = MemoryMongo.start();
    private final MemoryTail tail = new MemoryTail();
    private final List<RaceStory> races = IntStream.range(0, 40)
            .mapToObj(i -> aRace("race " + i, how -> {}, "ada", "bob").started())
            .toList();

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void aRebuiltReadModelAnswersFromANewCollectionWithTheSameDocuments() {
        races.forEach(race -> tail.append(race.events));
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            caughtUp(node);
            var done = rebuilt(node);

            assertThat(done.comparison().identical()).isTrue();
            assertThat(done.comparison().compared()).isEqualTo(40);
            assertThat(done.position()).isEqualTo(tail.head());
            assertThat(node.boards.collection()).isEqualTo("leaderboard_2");
            assertThat(node.boards.byIds(ids()).block()).hasSize(40);
        }
    }

    @Test
    void eventsThatComeWhileItRunsAreInBothTheOldAndTheNew() {
        races.subList(0, 30).forEach(race -> tail.append(race.events));
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            caughtUp(node);
            node.rebuilds.request("leaderboard").block();
            races.subList(30, 40).forEach(race -> tail.append(race.events));
            var done = awaitDone(node);
            caughtUp(node);

            assertThat(done.comparison().identical()).isTrue();
            assertThat(node.boards.byIds(ids()).block()).hasSize(40);
        }
    }

    @Test
    void aDamagedDocumentIsReportedAndWholeAgain() {
        races.forEach(race -> tail.append(race.events));
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            caughtUp(node);
            var damaged = races.get(7).race.toString();
            var healthy = node.board(damaged);
            node.store
                    .collection("leaderboard_1")
                    .flatMap(open ->
                            Mono.from(open.updateOne(Filters.eq("_id", damaged), Updates.set("body.total_layers", 99))))
                    .block();
            var done = rebuilt(node);

            assertThat(done.comparison().identical()).isFalse();
            assertThat(done.comparison().differing()).isEqualTo(1);
            assertThat(node.board(damaged)).isEqualTo(healthy);
        }
    }

    @Test
    void aSecondNodeAsksTheWriterForItAndFollowsTheSwitch() {
        races.forEach(race -> tail.append(race.events));
        try (var writer = TestNode.on(mongo.connectionString(), tail)) {
            await().until(writer.node::leads);
            try (var reader = TestNode.on(mongo.connectionString(), tail)) {
                caughtUp(reader);
                rebuilt(reader);
                await().until(() -> reader.boards.collection().equals("leaderboard_2"));
                assertThat(reader.boards.byIds(ids()).block()).hasSize(40);
            }
        }
    }

    private RebuildProgress rebuilt(TestNode node) {
        node.rebuilds.request("leaderboard").block();
        return awaitDone(node);
    }

    private static RebuildProgress awaitDone(TestNode node) {
        await().until(() ->
                !node.rebuilds.progress("leaderboard").block().state().underWay());
        var progress = node.rebuilds.progress("leaderboard").block();
        assertThat(progress.state()).isEqualTo(RebuildState.DONE);
        return progress;
    }

    private List<String> ids() {
        return races.stream().map(story -> story.race.toString()).toList();
    }

    private void caughtUp(TestNode node) {
        await().pollInterval(Duration.ofMillis(2)).until(() -> node.commits.position() == tail.head());
    }
}
