package dev.photofinish.query.projection;

import dev.photofinish.store.tail.EventTail;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * This node's part in keeping the read models: one node of all writes them, the others follow what it stored. Who
 * writes is settled by a lease, for economy alone: two writers at once would write the same.
 */
final class ReadModelNode implements SmartLifecycle, Runnable {
    private static final Logger log = LoggerFactory.getLogger(ReadModelNode.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Documents<?>> documents;
    private final ReadStore store;
    private final Checkpoints checkpoints;
    private final Commits commits;
    private final EventTail tail;
    private final String epoch;
    private final ReadModelSettings settings;
    private final Rebuilds rebuilds;
    private final CatchUp catchUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile boolean leading;
    private volatile boolean following;

    ReadModelNode(
            List<Documents<?>> documents,
            ReadStore store,
            Checkpoints checkpoints,
            Commits commits,
            EventTail tail,
            String epoch,
            ReadModelSettings settings,
            Rebuilds rebuilds) {
        this.documents = documents;
        this.store = store;
        this.checkpoints = checkpoints;
        this.commits = commits;
        this.tail = tail;
        this.epoch = epoch;
        this.settings = settings;
        this.rebuilds = rebuilds;
        this.catchUp = new CatchUp(settings.readyWithin(), System::nanoTime);
    }

    /** True while this node writes. */
    boolean leads() {
        return leading;
    }

    /** True while this node keeps up with the read models, as their writer or as a reader. */
    boolean follows() {
        return following;
    }

    /** True once they have been as far as the store, which this node looks at from time to time. */
    boolean caughtUp() {
        return catchUp.isDone();
    }

    /** A look at once, for whoever knows where the store ends. */
    void lookWhetherCaughtUp(long head) {
        if (following) {
            catchUp.look(commits.position(), head);
        }
    }

    @Override
    public void run() {
        while (!closedWithin(Duration.ZERO)) {
            try {
                checkpoints.prepare().block(PATIENCE);
                var marks = checkpoints.claim(epoch).block(PATIENCE);
                if (marks != null) {
                    lead(marks);
                } else {
                    standBy();
                }
            } catch (RuntimeException e) {
                log.warn("The read models pause: {}", e.toString());
                closedWithin(LOOK_EVERY);
            }
        }
    }

    private void lead(Map<String, Mark> known) {
        var marks = opened(known);
        commits.startAt(marks.values().stream().mapToLong(Mark::position).min().orElse(0));
        var stagings = documents.stream()
                .<Staging<?>>map(each -> new Staging<>(each, store))
                .toList();
        var leader = new Leader(stagings, checkpoints, commits, settings, tail::head);
        log.info("Writing the read models from position {}", commits.position());
        rebuilds.giveUpUnfinished();
        leading = true;
        following = true;
        try (var tailing = tail.follow("read-model", commits.position(), leader)) {
            keepLeading(leader);
            log.info("No longer writing the read models, at position {}", tailing.position());
        } finally {
            leading = false;
            following = false;
            leader.stop();
        }
    }

    private void keepLeading(Leader leader) {
        long renewed = System.nanoTime();
        while (!closedWithin(LOOK_EVERY) && leader.leads()) {
            if (System.nanoTime() - renewed > settings.lease().dividedBy(3).toNanos()) {
                if (checkpoints.claim(epoch).block(PATIENCE) == null) {
                    return;
                }
                renewed = System.nanoTime();
            }
            lookWhetherCaughtUp();
            rebuilds.startRequested(leader);
        }
        if (closedWithin(Duration.ZERO)) {
            leader.exclusively(
                    () -> checkpoints.release().blockOptional(PATIENCE).orElse(false));
        }
    }

    private void lookWhetherCaughtUp() {
        if (!catchUp.isDone()) {
            lookWhetherCaughtUp(tail.head());
        }
    }

    /** The collection of every read model exists, and the checkpoint names it. */
    private Map<String, Mark> opened(Map<String, Mark> known) {
        var marks = new HashMap<String, Mark>();
        for (var each : documents) {
            var name = each.projection().name();
            var mark = known.get(name);
            if (mark == null) {
                mark = new Mark(name + "_1", 0);
                store.drop(mark.collection()).block(PATIENCE);
            }
            store.prepare(each.projection(), mark.collection()).block(PATIENCE);
            each.moveTo(mark.collection());
            marks.put(name, mark);
        }
        checkpoints.putAll(marks, epoch).block(PATIENCE);
        return marks;
    }

    private void standBy() {
        var marks = checkpoints.marks(epoch).blockOptional(PATIENCE).orElse(Map.of());
        if (marks.size() < documents.size()) {
            closedWithin(LOOK_EVERY);
            return;
        }
        commits.startAt(lowest(marks));
        follow(marks);
        var standby = new Standby(documents, () -> lowest(currentMarks()), commits);
        log.info("Following the read models, which another node writes, from position {}", commits.position());
        following = true;
        try (var tailing = tail.follow("read-model", commits.position(), standby)) {
            while (!closedWithin(LOOK_EVERY) && !claimable()) {
                follow(currentMarks());
                lookWhetherCaughtUp();
            }
            log.info("No longer following the read models, at position {}", tailing.position());
        } finally {
            following = false;
            standby.stop();
        }
    }

    private Map<String, Mark> currentMarks() {
        return checkpoints.marks(epoch).blockOptional(PATIENCE).orElse(Map.of());
    }

    /** A rebuild on the writing node ends in another collection. */
    private void follow(Map<String, Mark> marks) {
        for (var each : documents) {
            var mark = marks.get(each.projection().name());
            if (mark != null && !mark.collection().equals(each.collection())) {
                each.moveTo(mark.collection());
            }
        }
    }

    private boolean claimable() {
        return checkpoints.claim(epoch).block(PATIENCE) != null;
    }

    private static long lowest(Map<String, Mark> marks) {
        return marks.values().stream().mapToLong(Mark::position).min().orElse(0);
    }

    private boolean closedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("read-model-node").start(this);
    }

    @Override
    public void stop() {
        closed.countDown();
        var running = thread;
        if (running != null) {
            try {
                running.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    /** Up before requests are taken, down after the last one is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
