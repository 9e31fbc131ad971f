package dev.photofinish.command.seed.scan;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** A scan that is under way or has to wait for the one before. Whoever watches late begins with the newest progress. */
public final class ScanTurn {
    private final CompletableFuture<ScanResult> result = new CompletableFuture<>();
    private final Sinks.Many<ScanProgress> progress = Sinks.many().replay().latest();

    ScanTurn() {}

    /** What comes of it. */
    public CompletableFuture<ScanResult> result() {
        return result;
    }

    /** How it goes; ends with the scan, also when it fails. */
    public Flux<ScanProgress> progress() {
        return progress.asFlux();
    }

    void run(PoolScanner scanner, String pool) {
        try {
            result.complete(scanner.scan(pool, progress::tryEmitNext));
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        } finally {
            progress.tryEmitComplete();
        }
    }
}
