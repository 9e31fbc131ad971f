package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.measure.ServerProcesses;

/** Watches how much memory the server has while something goes on. */
final class Memory implements AutoCloseable {

    private static final int EVERY_MS = 50;

    private final ServerProcesses processes;
    private final double before;
    private final Thread watcher = Thread.ofPlatform().daemon().unstarted(this::watch);
    private volatile boolean over;
    private volatile double most;

    Memory(ServerProcesses processes) {
        this.processes = processes;
        this.before = processes.now().residentMb();
        this.most = before;
        watcher.start();
    }

    private void watch() {
        while (!over) {
            most = Math.max(most, processes.now().residentMb());
            Pause.ms(EVERY_MS);
        }
    }

    /** By how many MiB there was ever more than at the beginning. */
    double grownMb() {
        return most - before;
    }

    @Override
    public void close() {
        over = true;
    }
}
