package dev.photofinish.query.projection;

import dev.photofinish.query.QueryLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells caches, streams and waiting requests of this node how far its read models are. */
public final class Commits {
    private record Turn(long position, long ticket) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byPosition = Long.compare(position, other.position);
            return byPosition != 0 ? byPosition : Long.compare(ticket, other.ticket);
        }
    }

    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
    private final ConcurrentSkipListMap<Turn, CompletableFuture<Boolean>> waiting = new ConcurrentSkipListMap<>();
    private final AtomicLong tickets = new AtomicLong();
    private final Counter waitedInVain;
    private volatile long position;

    Commits(Limits limits) {
        this.waitedInVain = limits.hits(QueryLimit.READ_WAIT);
        limits.used(QueryLimit.READ_WAIT, waiting::size);
    }

    /** Everything up to here is in the read models. */
    public long position() {
        return position;
    }

    /** Called with every commit, in order, after the documents and before those who wait; must be quick. */
    public void listen(Consumer<Commit> listener) {
        listeners.add(listener);
    }

    /** Whether somebody waits for a position that is not there yet. */
    boolean awaited() {
        return !waiting.isEmpty();
    }

    /** True as soon as the position is reached, false when that takes longer. */
    public Mono<Boolean> reached(long wanted, Duration within) {
        return position >= wanted ? Mono.just(true) : Mono.defer(() -> turn(wanted, within));
    }

    /** Completes as soon as the position is reached; fails with {@link NotYetVisibleException} when that takes longer. */
    public Mono<Void> await(long wanted, Duration within) {
        return reached(wanted, within)
                .flatMap(there -> there ? Mono.empty() : Mono.error(() -> new NotYetVisibleException(wanted)));
    }

    private Mono<Boolean> turn(long wanted, Duration within) {
        var turn = new Turn(wanted, tickets.incrementAndGet());
        var answer = new CompletableFuture<Boolean>();
        waiting.put(turn, answer);
        if (position >= wanted) {
            answer.complete(true);
        }
        return Mono.fromFuture(answer)
                .publishOn(Schedulers.parallel())
                .timeout(within, Mono.fromSupplier(this::inVain))
                .doFinally(any -> waiting.remove(turn));
    }

    private boolean inVain() {
        waitedInVain.increment();
        return false;
    }

    void publish(Commit commit) {
        position = commit.position();
        listeners.forEach(listener -> listener.accept(commit));
        var served = waiting.headMap(new Turn(commit.position(), Long.MAX_VALUE), true);
        served.values().forEach(answer -> answer.complete(true));
        served.clear();
    }

    /** The read models start over, or were taken over at another position. */
    void startAt(long other) {
        position = other;
    }
}
