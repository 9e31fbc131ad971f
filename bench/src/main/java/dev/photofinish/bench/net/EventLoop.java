package dev.photofinish.bench.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One thread, one selector, all connections. Everything that belongs to a connection happens on this thread; others hand
 * in work by {@link #execute} and {@link #ask}.
 */
public final class EventLoop implements AutoCloseable {

    private static final int READ_BUFFER = 1 << 20;

    private final Selector selector;
    private final Queue<Runnable> handedIn = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));
    private final Thread thread;
    final byte[] readBytes = new byte[READ_BUFFER];
    final ByteBuffer readBuffer = ByteBuffer.wrap(readBytes);
    private long busy;
    private volatile long busyNanos;
    private volatile boolean stopped;

    private record Timer(long due, Runnable task) {}

    public EventLoop() {
        try {
            selector = Selector.open();
        } catch (IOException noSelector) {
            throw new UncheckedIOException(noSelector);
        }
        thread = Thread.ofPlatform().daemon().name("bench-loop").start(this::run);
    }

    /** Runs a task on the loop, soon. */
    public void execute(Runnable task) {
        handedIn.add(task);
        selector.wakeup();
    }

    /** Runs a task on the loop and waits for its answer, at most a minute. */
    public <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The bench's own loop gave no answer", failure);
        }
    }

    /** On the loop: runs a task when {@link System#nanoTime} has reached {@code due}. */
    public void at(long due, Runnable task) {
        timers.add(new Timer(due, task));
    }

    /** Nanoseconds this loop has spent working; its share of time tells whether the bench itself was the limit. */
    public long busyNanos() {
        return busyNanos;
    }

    Selector selector() {
        return selector;
    }

    private void run() {
        while (!stopped) {
            try {
                turn();
            } catch (IOException | RuntimeException failure) {
                System.err.println("bench loop: " + failure);
                failure.printStackTrace();
            }
        }
    }

    private void turn() throws IOException {
        Timer next = timers.peek();
        long wait = next == null ? 100 : TimeUnit.NANOSECONDS.toMillis(next.due() - System.nanoTime());
        if (!handedIn.isEmpty() || (next != null && wait <= 0)) {
            selector.selectNow();
        } else {
            selector.select(Math.clamp(wait, 1, 100));
        }
        long begin = System.nanoTime();
        for (Runnable task = handedIn.poll(); task != null; task = handedIn.poll()) {
            task.run();
        }
        for (Timer timer = timers.peek(); timer != null && timer.due() <= System.nanoTime(); timer = timers.peek()) {
            timers.remove();
            timer.task().run();
        }
        for (SelectionKey key : selector.selectedKeys()) {
            ((Connection) key.attachment()).ready(key);
        }
        selector.selectedKeys().clear();
        busy += System.nanoTime() - begin;
        busyNanos = busy;
    }

    @Override
    public void close() {
        stopped = true;
        selector.wakeup();
        try {
            thread.join(2_000);
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException | InterruptedException atTheEnd) {
            Thread.currentThread().interrupt();
        }
    }
}
