package dev.photofinish.query.history;

import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A race about to be played again, for one viewer and once. */
final class Replay {
    private final Timetable timetable;
    private final Projector projector;
    private final boolean opens;
    private final Scheduler threads;

    /**
     * Shows what the timetable tells.
     *
     * @param opens whether the viewer needs the race as it is at the beginning
     * @param threads that may be blocked
     */
    Replay(Timetable timetable, Projector projector, boolean opens, Scheduler threads) {
        this.timetable = timetable;
        this.projector = projector;
        this.opens = opens;
        this.threads = threads;
    }

    /** False when the viewer has seen it all. */
    boolean hasMore() {
        return opens || timetable.hasNext();
    }

    /** Server-sent events, some at a time; each must be asked for when the one before it is done. */
    Flux<Mono<byte[]>> events() {
        return Flux.defer(() -> {
            long begin = threads.now(TimeUnit.NANOSECONDS);
            var opening = Flux.just(Mono.fromCallable(projector::opening).subscribeOn(threads));
            Flux<Mono<byte[]>> passages = Flux.fromIterable(() -> timetable).map(passage -> shown(passage, begin));
            return opens ? opening.concatWith(passages) : passages;
        });
    }

    private Mono<byte[]> shown(Passage passage, long begin) {
        return Mono.defer(() -> {
            long elapsed = threads.now(TimeUnit.NANOSECONDS) - begin;
            return Mono.delay(passage.due().minusNanos(elapsed), threads)
                    .map(_ -> projector.show(passage))
                    .filter(bytes -> bytes.length > 0);
        });
    }
}
