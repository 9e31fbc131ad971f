package dev.photofinish.query.projection;

import dev.photofinish.live.StoredEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A node that reads only: learns of an event from the tail, waits until the writer has stored it, tells its readers. */
final class Standby implements Consumer<List<StoredEvent>> {
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final List<Documents<?>> documents;
    private final LongSupplier stored;
    private final Commits commits;
    private final CountDownLatch over = new CountDownLatch(1);

    Standby(List<Documents<?>> documents, LongSupplier stored, Commits commits) {
        this.documents = documents;
        this.stored = stored;
        this.commits = commits;
    }

    @Override
    public void accept(List<StoredEvent> batch) {
        long last = batch.getLast().position();
        while (stored.getAsLong() < last) {
            if (stopped(LOOK_EVERY)) {
                return;
            }
        }
        documents.forEach(each -> refresh(each, batch));
        commits.publish(new Commit(last, batch));
    }

    void stop() {
        over.countDown();
    }

    private boolean stopped(Duration within) {
        try {
            return over.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void refresh(Documents<?> documents, List<StoredEvent> batch) {
        var changed = new HashSet<String>();
        for (var event : batch) {
            var key = documents.projection().keyOf(event);
            if (key != null) {
                changed.add(key);
            }
        }
        documents.changedElsewhere(changed);
    }
}
