package dev.photofinish.store.tail;

import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.engine.WakeableEventStore;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One reader for this process, one thread per follower. */
final class StoreEventTail implements EventTail, AutoCloseable {
    private static final int KEPT_EVENTS = 10_000;

    private final StoredEvents events;
    private final JdbcClient jdbc;
    private final TailLog log;
    private final TailReader reader;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final TailMeters meters;

    StoreEventTail(
            WakeableEventStore store,
            StoredEvents events,
            JdbcClient jdbc,
            Duration fetchEvery,
            MeterRegistry registry) {
        this.events = events;
        this.jdbc = jdbc;
        this.log = new TailLog(KEPT_EVENTS, head());
        this.meters = new TailMeters(registry, log);
        this.reader = new TailReader(events, log, fetchEvery);
        store.onWake(reader::wake);
        Thread.ofPlatform().daemon().name("tail").start(reader);
    }

    @Override
    public Following follow(String name, long after, Consumer<List<StoredEvent>> follower) {
        var following = new Follower(events, log, after, follower);
        followers.add(following);
        meters.follows(name, following);
        Thread.ofPlatform().daemon().name("tail-" + name).start(following);
        return following;
    }

    @Override
    public long head() {
        return jdbc.sql("SELECT coalesce(max(global_index), 0) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        reader.close();
        followers.forEach(Follower::close);
    }
}
