package dev.photofinish.query.projection;

import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.events.Event;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.Board;
import dev.photofinish.query.MemoryTail;
import dev.photofinish.query.QueryLimit;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.leaderboard.BoardProjection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadModelNodeTest {
    private final MemoryMongo mongo = MemoryMongo.start();
    private final MemoryTail tail = new MemoryTail();
    private final RaceStory story = aRunningRaceWith("ada", "bob")
            .entered("ada", "cistern", 1, 60_000)
            .died("bob", "vestibule", 1, 61_000)
            .cast("cleo");

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void whatHappenedBeforeAndAfterTheStartIsInTheDocuments() {
        tail.append(story.events.subList(0, 5));
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            caughtUp(node);
            tail.append(story.events.subList(5, story.events.size()));
            caughtUp(node);

            assertThat(node.board(story.race.toString())).isEqualTo(folded(story));
            assertThat(node.casters.byId(story.race.toString()).block().state().casters())
                    .hasSize(1);
        }
    }

    @Test
    void aNodeThatDiesHalfwayIsContinuedByTheNextAsIfNothingHadHappened() {
        for (int half = 1; half < story.events.size(); half += 4) {
            var store = MemoryMongo.start();
            var events = new MemoryTail();
            events.append(story.events.subList(0, half));
            try (var first = TestNode.on(store.connectionString(), events)) {
                caughtUp(first, events);
            }
            events.append(story.events.subList(half, story.events.size()));
            try (var second = TestNode.on(store.connectionString(), events)) {
                caughtUp(second, events);
                assertThat(second.board(story.race.toString())).isEqualTo(folded(story));
            }
            store.close();
        }
    }

    @Test
    void oneOfTwoNodesWritesAndTheOtherSeesTheSameAndTakesOverWhenItGoes() {
        var first = TestNode.on(mongo.connectionString(), tail);
        await().until(first.node::leads);
        try (var second = TestNode.on(mongo.connectionString(), tail)) {
            tail.append(story.events.subList(0, 7));
            caughtUp(first);
            caughtUp(second);
            assertThat(second.node.leads()).isFalse();
            assertThat(second.board(story.race.toString())).isEqualTo(first.board(story.race.toString()));

            first.close();
            tail.append(story.events.subList(7, story.events.size()));
            await().until(second.node::leads);
            caughtUp(second);
            assertThat(second.board(story.race.toString())).isEqualTo(folded(story));
        }
    }

    @Test
    void aNodeThatFellSilentLosesTheRightToWriteAfterTheLease() {
        var longAgo = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (var silent = new TestNode(mongo.connectionString(), tail, "epoch", longAgo, new BoardProjection())) {
            silent.checkpoints.prepare().block();
            silent.checkpoints.claim("epoch").block();
            tail.append(story.events);
            try (var heir = TestNode.on(mongo.connectionString(), tail)) {
                caughtUp(heir);
                assertThat(heir.node.leads()).isTrue();
                assertThat(silent.checkpoints.advance(List.of("leaderboard"), 1).block())
                        .isFalse();
            }
        }
    }

    @Test
    void aReadStoreThatLostEverythingIsFilledAnewWhileTheNodeRuns() {
        tail.append(story.events);
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            caughtUp(node);
            node.store.drop("leaderboard_1").then(node.store.drop("checkpoint")).block();
            node.boards.moveTo("leaderboard_1");

            tail.append(aRace("another", how -> {}).events);
            await().untilAsserted(() -> assertThat(node.boards
                            .byId(story.race.toString())
                            .map(Folded::state)
                            .blockOptional())
                    .contains(folded(story)));
        }
    }

    @Test
    void documentsOfAnotherEventStoreAreNotTakenForOurs() {
        tail.append(story.events);
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            caughtUp(node);
        }
        var other = aRace("of another store", how -> {}, "dan");
        var otherTail = new MemoryTail();
        otherTail.append(other.events);
        try (var node = new TestNode(
                        mongo.connectionString(), otherTail, "other epoch", Clock.systemUTC(), new BoardProjection())
                .started()) {
            await().untilAsserted(() -> assertThat(node.commits.position()).isEqualTo(otherTail.head()));
            assertThat(node.board(other.race.toString())).isEqualTo(folded(other));
            assertThat(node.boards.byId(story.race.toString()).blockOptional()).isEmpty();
        }
    }

    @Test
    void anEventTheFoldCannotTakeParksItsOwnDocumentOnly() {
        var healthy = aRace("healthy", how -> {}, "dan");
        var poisoned = new BoardProjectionThatChokes();
        try (var node = new TestNode(mongo.connectionString(), tail, "epoch", Clock.systemUTC(), poisoned).started()) {
            tail.append(story.events);
            tail.append(healthy.events);
            await().untilAsserted(() -> assertThat(node.commits.position()).isEqualTo(tail.head()));

            assertThat(node.board(healthy.race.toString())).isEqualTo(folded(healthy));
            assertThat(node.boards.byId(story.race.toString()).block().parkedAt())
                    .isNotNull();
            var parked = node.meters
                    .get("photofinish.readmodel.parked")
                    .tag("projection", node.boards.projection().name());
            assertThat(parked.counter().count()).isEqualTo(1);
        }
    }

    @Test
    void whoeverWaitsForAPositionIsServedOnceItIsThere() {
        try (var node = TestNode.on(mongo.connectionString(), tail)) {
            var served = node.commits
                    .reached(story.events.size(), Duration.ofSeconds(5))
                    .toFuture();
            tail.append(story.events);

            assertThat(served.join()).isTrue();
            assertThat(node.commits.reached(10_000, Duration.ofMillis(20)).block())
                    .isFalse();
            assertThat(node.limits.hits(QueryLimit.READ_WAIT).count()).isEqualTo(1);
        }
    }

    private void caughtUp(TestNode node) {
        caughtUp(node, tail);
    }

    private static void caughtUp(TestNode node, MemoryTail tail) {
        await().pollInterval(Duration.ofMillis(2)).until(() -> node.commits.position() == tail.head());
    }

    private static Board folded(RaceStory story) {
        var board = Board.EMPTY;
        for (var event : story.events) {
            board = board.apply(event);
        }
        return board;
    }

    private static final class BoardProjectionThatChokes implements Projection<Board> {
        private final Projection<Board> real = new BoardProjection();

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public Class<Board> type() {
            return real.type();
        }

        @Override
        public @Nullable String keyOf(Event event) {
            return real.keyOf(event);
        }

        @Override
        public @Nullable Board apply(@Nullable Board known, StoredEvent stored) {
            if (stored.event() instanceof ParticipantDied) {
                throw new IllegalStateException("cannot take it");
            }
            return real.apply(known, stored);
        }
    }
}
