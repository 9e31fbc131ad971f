package dev.photofinish.live.room;

/**
 * Where a connection's work is done, one task after the other in the order given; typically an event loop shared by
 * many connections. The room hands a lane one task per write for all of its connections there.
 */
@FunctionalInterface
public interface Lane {
    /** Does everything at once on the caller's thread: for connections that queue by themselves. */
    static Lane direct() {
        return new DirectLane();
    }

    /** Runs the task after all earlier ones. Tasks are dropped once the lane is shut down. */
    void execute(Runnable task);
}
