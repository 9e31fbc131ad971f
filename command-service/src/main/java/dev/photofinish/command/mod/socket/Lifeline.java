package dev.photofinish.command.mod.socket;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Tells whether a connection's peer still says anything. */
final class Lifeline {
    private final AtomicReference<CompletableFuture<Void>> next = new AtomicReference<>(new CompletableFuture<>());

    /** The peer said something. */
    void heard() {
        next.getAndSet(new CompletableFuture<>()).complete(null);
    }

    /** Asks the peer, and waits for anything it says from now on. Blocks. */
    boolean answers(Runnable ask, Duration within) {
        CompletableFuture<Void> sign = next.get();
        ask.run();
        try {
            sign.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
