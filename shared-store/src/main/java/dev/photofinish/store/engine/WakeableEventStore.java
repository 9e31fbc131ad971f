package dev.photofinish.store.engine;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * Axon's store with a bell: {@link #wake()} makes its tail look at once, for commits made by other processes, and
 * listeners hear of the commits made here.
 */
public final class WakeableEventStore extends EmbeddedEventStore {
    private final List<Runnable> commitListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> wakeListeners = new CopyOnWriteArrayList<>();

    private final Counter appended;

    WakeableEventStore(Builder builder, MeterRegistry meters) {
        super(builder);
        this.appended = Counter.builder("photofinish.events.appended")
                .description("events stored by this node")
                .register(meters);
    }

    /** Looks for new events now instead of at the next poll. */
    public void wake() {
        super.afterCommit(List.of());
        wakeListeners.forEach(Runnable::run);
    }

    /** Calls the listener whenever there may be new events, from here or elsewhere: it must not block. */
    public void onWake(Runnable listener) {
        wakeListeners.add(listener);
    }

    /** Calls the listener after every commit of this process, on the committing thread: it must not block. */
    public void onCommit(Runnable listener) {
        commitListeners.add(listener);
    }

    /** What is kept back for a joint commit is told after it. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!JointAppend.underWay()) {
            committed(events.size());
        }
    }

    /** Tells of facts that were stored at once for several commands. */
    public void committed(JointAppend joint) {
        committed(joint.byCommand().stream().mapToInt(List::size).sum());
    }

    private void committed(int events) {
        appended.increment(events);
        wake();
        commitListeners.forEach(Runnable::run);
    }
}
