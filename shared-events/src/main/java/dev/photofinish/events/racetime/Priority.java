package dev.photofinish.events.racetime;

/** How urgent an event is beside others that are ready at the same time (racetime §11.1). */
public enum Priority {
    CRITICAL(100),
    HIGH(75),
    NORMAL(50),
    LOW(25);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** The number on the wire; more is more urgent. */
    public int weight() {
        return weight;
    }
}
