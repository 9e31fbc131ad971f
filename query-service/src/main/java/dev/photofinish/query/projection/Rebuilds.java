package dev.photofinish.query.projection;

import dev.photofinish.store.tail.EventTail;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Rebuilds of read models: asked for on any node, run by the one that writes, one at a time for each read model. */
public final class Rebuilds {
    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Documents<?>> documents;
    private final ReadStore store;
    private final Checkpoints checkpoints;
    private final RebuildNotes notes;
    private final EventTail tail;
    private final Clock clock;
    private final Map<String, Thread> underWay = new ConcurrentHashMap<>();

    Rebuilds(List<Documents<?>> documents, ReadStore store, Checkpoints checkpoints, EventTail tail, Clock clock) {
        this.documents = documents;
        this.store = store;
        this.checkpoints = checkpoints;
        this.notes = new RebuildNotes(store);
        this.tail = tail;
        this.clock = clock;
    }

    /** True when there is a read model of that name. */
    public boolean knows(String projection) {
        return documents.stream().anyMatch(each -> each.projection().name().equals(projection));
    }

    /** The newest rebuild's progress; empty when there never was one. */
    public Mono<RebuildProgress> progress(String projection) {
        return notes.of(projection);
    }

    /** Asks for a rebuild, or joins the one that is under way. */
    public Mono<RebuildProgress> request(String projection) {
        var requested = RebuildProgress.requested(projection, clock.instant());
        return notes.of(projection)
                .filter(latest -> latest.state().underWay())
                .switchIfEmpty(notes.put(requested).thenReturn(requested));
    }

    /** What a writer left behind when it went away will not go on. */
    void giveUpUnfinished() {
        notes.all()
                .filter(progress -> progress.state().underWay() && progress.state() != RebuildState.REQUESTED)
                .concatMap(progress -> notes.put(progress.failed(clock.instant())))
                .then()
                .block(PATIENCE);
    }

    void startRequested(Leader leader) {
        for (var progress :
                notes.requested().collectList().blockOptional(PATIENCE).orElse(List.of())) {
            documents.stream()
                    .filter(each -> each.projection().name().equals(progress.projection()))
                    .forEach(each ->
                            underWay.computeIfAbsent(progress.projection(), name -> start(each, leader, progress)));
        }
    }

    private Thread start(Documents<?> each, Leader leader, RebuildProgress progress) {
        return Thread.ofPlatform()
                .daemon()
                .name("rebuild-" + progress.projection())
                .start(() -> run(each, leader, progress));
    }

    private <D> void run(Documents<D> current, Leader leader, RebuildProgress requested) {
        var name = requested.projection();
        try {
            rebuild(current, leader, requested);
        } catch (Exception e) {
            log.error("The rebuild of {} failed; the old documents keep answering", name, e);
            note(progress(name).blockOptional(PATIENCE).orElse(requested).failed(clock.instant()));
        } finally {
            underWay.remove(name);
        }
    }

    private <D> void rebuild(Documents<D> current, Leader leader, RebuildProgress requested) throws Exception {
        var old = current.collection();
        var fresh = numbered(old, 1);
        store.drop(numbered(old, -1)).then(store.drop(fresh)).block(PATIENCE);
        store.prepare(current.projection(), fresh).block(PATIENCE);
        note(requested.at(RebuildState.RUNNING, 0, tail.head(), 0));
        var rebuild = new Rebuild<>(current, fresh, store, leader, checkpoints, tail::head, requested, this::note);
        try (var following = tail.follow("rebuild-" + requested.projection(), 0, rebuild)) {
            var reached = await(rebuild.switched(), leader);
            log.info("{} answers from {} now, rebuilt up to {}", requested.projection(), fresh, following.position());
            note(reached.at(RebuildState.COMPARING, reached.position(), reached.head(), reached.eventsPerSecond()));
            var comparison = new Comparing<>(current.projection(), store)
                    .compare(old, fresh, Math.min(reached.position(), leader.position()))
                    .blockOptional(PATIENCE.multipliedBy(10))
                    .orElseThrow();
            note(reached.done(comparison, clock.instant()));
        }
    }

    private static RebuildProgress await(CompletableFuture<RebuildProgress> switched, Leader leader)
            throws InterruptedException, ExecutionException {
        while (leader.leads()) {
            try {
                return switched.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillFilling) {
                // Looks again whether this node still writes.
            }
        }
        throw new IllegalStateException("this node no longer writes the read models");
    }

    private void note(RebuildProgress progress) {
        notes.put(progress).block(PATIENCE);
    }

    /** {@code race_7} is one after {@code race_6}. The one before the current stays until the next rebuild. */
    private static String numbered(String collection, int step) {
        int split = collection.lastIndexOf('_') + 1;
        return collection.substring(0, split) + (Integer.parseInt(collection.substring(split)) + step);
    }
}
