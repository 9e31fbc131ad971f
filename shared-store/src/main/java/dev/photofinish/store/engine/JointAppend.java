package dev.photofinish.store.engine;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** Keeps back what several commands append, so that it can be stored at once. For one thread. */
public final class JointAppend {
    private static final ScopedValue<JointAppend> CURRENT = ScopedValue.newInstance();

    private final List<List<EventMessage<?>>> byCommand = new ArrayList<>();

    /** Handles the next command; what it appends is kept back. */
    public void during(Runnable handling) {
        byCommand.add(new ArrayList<>());
        ScopedValue.where(CURRENT, this).run(handling);
    }

    /** Whether the last command appended nothing. */
    public boolean lastAppendedNothing() {
        return byCommand.getLast().isEmpty();
    }

    /** What each command appended, in order. */
    List<List<EventMessage<?>>> byCommand() {
        return byCommand;
    }

    /** Whether the events are kept back; if not, they are to be stored now. */
    static boolean keepBack(List<? extends EventMessage<?>> events) {
        if (underWay()) {
            CURRENT.get().byCommand.getLast().addAll(events);
        }
        return underWay();
    }

    /** Whether what this thread does is not durable yet when it says so. */
    static boolean underWay() {
        return CURRENT.isBound();
    }
}
