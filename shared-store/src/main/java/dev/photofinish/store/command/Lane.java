package dev.photofinish.store.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Handles commands one after the other on a thread of its own. Those that allow it and have come to wait one behind the
 * other are stored together: the longer the queue, the fewer commits.
 */
final class Lane implements AutoCloseable {
    private final BlockingQueue<Pending> waiting;
    private final ExecutorService worker;
    private final Handling handling;
    private final int mostTogether;

    Lane(int number, int capacity, int mostTogether, Handling handling) {
        this.waiting = new ArrayBlockingQueue<>(capacity);
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("commands-" + number).factory());
        this.handling = handling;
        this.mostTogether = mostTogether;
    }

    /** False when it takes no more. */
    boolean offer(Pending command) {
        boolean taken = waiting.offer(command);
        if (taken) {
            worker.execute(this::work);
        }
        return taken;
    }

    int length() {
        return waiting.size();
    }

    private void work() {
        var next = next();
        if (!next.isEmpty()) {
            handling.handle(next);
        }
    }

    /** Empty when what this turn was for has been handled together with others. */
    private List<Pending> next() {
        var next = new ArrayList<Pending>();
        var first = waiting.poll();
        if (first == null) {
            return next;
        }
        next.add(first);
        while (first.joint() && next.size() < mostTogether && nextIsJoint()) {
            next.add(waiting.remove());
        }
        return next;
    }

    private boolean nextIsJoint() {
        var next = waiting.peek();
        return next != null && next.joint();
    }

    @Override
    public void close() {
        worker.close();
    }
}
