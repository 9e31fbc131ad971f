package dev.photofinish.command.seed.pack;

import java.util.concurrent.CancellationException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells downloads that the server stops. They are broken off, since a client can go on where it was and a server that
 * answers what is open would wait for the slowest of them.
 */
@Component
final class ServerStop implements SmartLifecycle {
    private volatile Sinks.Empty<Void> stop = Sinks.empty();
    private volatile boolean running;

    /** Fails when the server stops, and never ends otherwise. */
    Mono<Void> signal() {
        return stop.asMono();
    }

    @Override
    public void start() {
        stop = Sinks.empty();
        running = true;
    }

    /** Before the web server does, as everything of the usual phase. */
    @Override
    public void stop() {
        running = false;
        stop.tryEmitError(new CancellationException("The server stops"));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
