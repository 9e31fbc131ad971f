package dev.photofinish.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to go wrong next. Safe for any thread. */
public final class Faults {
    private record Plan(String pathPrefix, Fault fault, boolean forGood) {}

    private final List<Plan> plans = new ArrayList<>();

    /** The next request below this path goes wrong; of several plans the oldest comes first. */
    public synchronized void next(String pathPrefix, Fault fault) {
        plans.add(new Plan(pathPrefix, fault, false));
    }

    /** The next so many requests below this path go wrong. */
    public void next(int times, String pathPrefix, Fault fault) {
        for (int time = 0; time < times; time++) {
            next(pathPrefix, fault);
        }
    }

    /** Every request below this path goes wrong, until {@link #none}. */
    public synchronized void always(String pathPrefix, Fault fault) {
        plans.add(new Plan(pathPrefix, fault, true));
    }

    /** From here on all is well. */
    public synchronized void none() {
        plans.clear();
    }

    synchronized Optional<Fault> take(String path) {
        var plan =
                plans.stream().filter(one -> path.startsWith(one.pathPrefix())).findFirst();
        plan.filter(one -> !one.forGood()).ifPresent(plans::remove);
        return plan.map(Plan::fault);
    }
}
