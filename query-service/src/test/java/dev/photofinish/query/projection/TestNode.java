package dev.photofinish.query.projection;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.query.MemoryTail;
import dev.photofinish.query.casters.CasterProjection;
import dev.photofinish.query.leaderboard.BoardProjection;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.store.tail.EventTail;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** One query node with two read models. */
final class TestNode implements AutoCloseable {
    private final MongoClient client;
    final ReadStore store;
    final EventTail tail;
    final MeterRegistry meters = new SimpleMeterRegistry();
    final Limits limits = new Limits(meters);
    final Commits commits = new Commits(limits);
    final Documents<Board> boards;
    final Documents<CasterList> casters;
    final Checkpoints checkpoints;
    final Rebuilds rebuilds;
    final ReadModelNode node;

    TestNode(String mongo, EventTail tail, String epoch, Clock clock, Projection<Board> board) {
        this.tail = tail;
        client = MongoClients.create(mongo);
        store = new ReadStore(Mono.just(client.getDatabase("test")), meters);
        var settings = new ReadModelSettings(
                Duration.ofSeconds(3),
                8192,
                Duration.ofMillis(500),
                Duration.ofMillis(1),
                500,
                2000,
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
        var models = new ReadModels(store, settings.hotDocuments());
        boards = models.of(board);
        casters = models.of(new CasterProjection());
        List<Documents<?>> documents = List.of(boards, casters);
        checkpoints = new Checkpoints(store, UUID.randomUUID().toString(), clock, settings.lease());
        rebuilds = new Rebuilds(documents, store, checkpoints, tail, clock);
        node = new ReadModelNode(documents, store, checkpoints, commits, tail, epoch, settings, rebuilds);
    }

    static TestNode on(String mongo, MemoryTail tail) {
        return new TestNode(mongo, tail, "epoch", Clock.systemUTC(), new BoardProjection()).started();
    }

    TestNode started() {
        node.start();
        return this;
    }

    Board board(String race) {
        return boards.byId(race).block().state();
    }

    @Override
    public void close() {
        node.stop();
        client.close();
    }
}
