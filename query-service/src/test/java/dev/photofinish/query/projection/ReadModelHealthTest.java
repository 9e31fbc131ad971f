package dev.photofinish.query.projection;

import static dev.photofinish.query.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.embedded.MemoryMongo;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.MemoryTail;
import dev.photofinish.query.leaderboard.BoardProjection;
import dev.photofinish.store.tail.EventTail;
import dev.photofinish.store.tail.Following;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadModelHealthTest {
    private final MemoryMongo mongo = MemoryMongo.start();
    private final MemoryTail stored = new MemoryTail();

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void aNodeIsReadyUnderTrafficThatNeverPauses() {
        stored.append(aRunningRaceWith("ada", "bob").events);
        try (var node = nodeOn(new AlwaysOneMore())) {
            await().until(() -> healthOf(node).check().up() && projection(node).contains("caught_up=false"));
        }
    }

    @Test
    void aNodeThatNobodyAsksSeesForItselfThatItIsReady() {
        stored.append(aRunningRaceWith("ada", "bob").events);
        try (var node = nodeOn(new AlwaysOneMore())) {
            await().until(node.node::caughtUp);
        }
    }

    @Test
    void aNodeThatGetsNothingFromTheStoreIsNotReady() {
        stored.append(aRunningRaceWith("ada", "bob").events);
        try (var node = nodeOn(new NeverAnything())) {
            await().until(node.node::follows);

            assertThat(healthOf(node).check().up()).isFalse();
        }
    }

    @Test
    void anIdleNodeIsReadyAtOnceWithEverythingCaughtUp() {
        try (var node = nodeOn(stored)) {
            await().until(() -> healthOf(node).check().up());

            assertThat(projection(node)).contains("caught_up=true");
        }
    }

    private TestNode nodeOn(EventTail tail) {
        return new TestNode(mongo.connectionString(), tail, "epoch", Clock.systemUTC(), new BoardProjection())
                .started();
    }

    private ReadModelHealth healthOf(TestNode node) {
        return new ReadModelHealth(List.of(node.boards), node.commits, node.tail, node.node);
    }

    private String projection(TestNode node) {
        return healthOf(node).check().details().get("leaderboard").toString();
    }

    /** Whoever asks where the store ends finds one more event there than the documents can have. */
    private final class AlwaysOneMore implements EventTail {
        @Override
        public Following follow(String name, long after, Consumer<List<StoredEvent>> follower) {
            return stored.follow(name, after, follower);
        }

        @Override
        public long head() {
            return stored.append(List.of(aRunningRaceWith("eve").events.getFirst()));
        }
    }

    private final class NeverAnything implements EventTail {
        @Override
        public Following follow(String name, long after, Consumer<List<StoredEvent>> follower) {
            return stored.follow(name, stored.head(), follower);
        }

        @Override
        public long head() {
            return stored.head();
        }
    }
}
