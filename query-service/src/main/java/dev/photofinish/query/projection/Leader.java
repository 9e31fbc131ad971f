package dev.photofinish.query.projection;

import dev.photofinish.live.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import reactor.core.publisher.Flux;

/**
 * The node that writes: folds each batch into every read model, stores the documents, then notes the position, then
 * tells the readers. A crash between two of these steps repeats work and changes nothing.
 */
final class Leader implements Consumer<List<StoredEvent>> {
    private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(30);

    private final List<Staging<?>> stagings;
    private final Checkpoints checkpoints;
    private final Commits commits;
    private final ReadModelSettings settings;
    private final LongSupplier head;
    private final Rest rest;
    private final ReentrantLock pass = new ReentrantLock();
    private final List<StoredEvent> staged = new ArrayList<>();
    private volatile boolean over;
    private long stagedTo;
    private long stagedSince;
    private long writeTook;

    Leader(
            List<Staging<?>> stagings,
            Checkpoints checkpoints,
            Commits commits,
            ReadModelSettings settings,
            LongSupplier head) {
        this.stagings = stagings;
        this.checkpoints = checkpoints;
        this.commits = commits;
        this.settings = settings;
        this.head = head;
        this.rest = new Rest(settings.storeEvery(), commits::awaited, System::nanoTime, LockSupport::parkNanos);
        this.stagedTo = commits.position();
    }

    @Override
    public void accept(List<StoredEvent> batch) {
        if (write(batch)) {
            rest.after(writeTook);
        }
    }

    private boolean write(List<StoredEvent> batch) {
        pass.lock();
        try {
            if (over) {
                return false;
            }
            fold(batch);
            return due(batch) && flushed();
        } finally {
            pass.unlock();
        }
    }

    /** Runs a step while no batch is being folded. */
    boolean exclusively(BooleanSupplier step) {
        pass.lock();
        try {
            return !over && step.getAsBoolean();
        } finally {
            pass.unlock();
        }
    }

    long position() {
        return commits.position();
    }

    boolean leads() {
        return !over;
    }

    void stop() {
        over = true;
    }

    private void fold(List<StoredEvent> batch) {
        if (staged.isEmpty()) {
            stagedSince = System.nanoTime();
        }
        stagings.forEach(staging -> staging.fold(batch));
        batch.stream().filter(event -> event.position() > stagedTo).forEach(staged::add);
        stagedTo = Math.max(stagedTo, batch.getLast().position());
    }

    /** Far from the head more is on its way, so that storing can wait for it. */
    private boolean due(List<StoredEvent> batch) {
        return staged.size() >= settings.batchEvents()
                || System.nanoTime() - stagedSince >= settings.batchTime().toNanos()
                || batch.size() < settings.fullBatch()
                || stagedTo >= head.getAsLong();
    }

    private boolean flushed() {
        long began = System.nanoTime();
        Flux.fromIterable(stagings).flatMap(Staging::store).then().block(WRITE_TIMEOUT);
        var names = stagings.stream().map(Staging::name).toList();
        if (!checkpoints.advance(names, stagedTo).blockOptional(WRITE_TIMEOUT).orElse(false)) {
            stop();
            return false;
        }
        stagings.forEach(Staging::committed);
        commits.publish(new Commit(stagedTo, List.copyOf(staged)));
        staged.clear();
        writeTook = System.nanoTime() - began;
        return true;
    }
}
