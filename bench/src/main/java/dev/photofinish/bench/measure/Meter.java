package dev.photofinish.bench.measure;

import dev.photofinish.bench.net.EventLoop;
import java.time.Duration;

/** Measures what happens between its creation and {@link #read}. */
public final class Meter {

    private static final double NANOS = 1e9;

    private final ServerProcesses processes;
    private final EventLoop loop;
    private final ServerProcesses.Snapshot before;
    private final double ownBefore = ownSeconds();
    private final long busyBefore;
    private final long since = System.nanoTime();

    public Meter(ServerProcesses processes, EventLoop loop) {
        this.processes = processes;
        this.loop = loop;
        this.before = processes.now();
        this.busyBefore = loop.busyNanos();
    }

    private static double ownSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / NANOS;
    }

    /** The usage so far. */
    public Usage read() {
        ServerProcesses.Snapshot now = processes.now();
        double seconds = (System.nanoTime() - since) / NANOS;
        return new Usage(
                (now.serverSeconds() - before.serverSeconds()) / seconds,
                (now.postgresSeconds() - before.postgresSeconds()) / seconds,
                now.residentMb(),
                (ownSeconds() - ownBefore) / seconds,
                (loop.busyNanos() - busyBefore) / NANOS / seconds);
    }
}
