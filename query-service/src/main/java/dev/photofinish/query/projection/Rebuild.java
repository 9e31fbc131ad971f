package dev.photofinish.query.projection;

import dev.photofinish.live.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Fills a new collection from the first event on while the old one answers, then switches. The switch needs nothing but
 * to be at least as far as the old one: what is folded twice afterwards changes nothing.
 */
final class Rebuild<D> implements Consumer<List<StoredEvent>> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long NOTE_EVERY = Duration.ofMillis(500).toNanos();
    private static final int WRITE_EVERY = 8_192;

    private final Documents<D> current;
    private final String collection;
    private final Staging<D> staging;
    private final Leader leader;
    private final Checkpoints checkpoints;
    private final LongSupplier head;
    private final Consumer<RebuildProgress> notes;
    private final CompletableFuture<RebuildProgress> switched = new CompletableFuture<>();
    private final long started = System.nanoTime();
    private RebuildProgress progress;
    private long events;
    private long unstored;
    private long noted;

    Rebuild(
            Documents<D> current,
            String collection,
            ReadStore store,
            Leader leader,
            Checkpoints checkpoints,
            LongSupplier head,
            RebuildProgress progress,
            Consumer<RebuildProgress> notes) {
        this.current = current;
        this.collection = collection;
        this.staging = new Staging<>(new Documents<>(current.projection(), store, collection, WRITE_EVERY), store);
        this.leader = leader;
        this.checkpoints = checkpoints;
        this.head = head;
        this.progress = progress;
        this.notes = notes;
    }

    @Override
    public void accept(List<StoredEvent> batch) {
        if (switched.isDone()) {
            return;
        }
        staging.fold(batch);
        events += batch.size();
        unstored += batch.size();
        long position = batch.getLast().position();
        boolean there = position >= leader.position();
        if (there || unstored >= WRITE_EVERY) {
            store();
        }
        note(position, there);
        if (there && leader.exclusively(() -> switchOver(position))) {
            switched.complete(progress);
        }
    }

    CompletableFuture<RebuildProgress> switched() {
        return switched;
    }

    private boolean switchOver(long position) {
        if (position < leader.position()) {
            return false;
        }
        var mark = new Mark(collection, position);
        var name = current.projection().name();
        if (checkpoints.put(name, mark).blockOptional(PATIENCE).orElse(false)) {
            current.moveTo(collection);
            return true;
        }
        switched.completeExceptionally(new IllegalStateException("another node writes the read models now"));
        return false;
    }

    private void store() {
        staging.store().block(PATIENCE);
        staging.committed();
        unstored = 0;
    }

    private void note(long position, boolean there) {
        long now = System.nanoTime();
        if (there || now - noted > NOTE_EVERY) {
            noted = now;
            long rate = events * 1_000_000_000L / Math.max(1, now - started);
            progress = progress.at(RebuildState.RUNNING, position, head.getAsLong(), rate);
            notes.accept(progress);
        }
    }
}
