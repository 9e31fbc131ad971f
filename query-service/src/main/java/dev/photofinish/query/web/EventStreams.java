package dev.photofinish.query.web;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Answers that are streams of server-sent events. All of them end before the server waits for its open connections. */
public final class EventStreams implements ApplicationListener<ContextClosedEvent> {
    private final Sinks.Empty<Void> closing = Sinks.empty();

    EventStreams() {}

    /**
     * Writes events one after the other, each at once. An event is made when the one before it is on its way, so that
     * whoever reads slowly has nothing piled up for them. Completes when there are no more, or the client is gone.
     */
    public Mono<Void> send(ServerWebExchange exchange, Flux<Mono<byte[]>> events) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().set("X-Accel-Buffering", "no");
        return response.writeAndFlushWith(events.takeUntilOther(closing.asMono())
                .map(event -> event.takeUntilOther(closing.asMono())
                        .map(bytes -> response.bufferFactory().wrap(bytes))));
    }

    /** An open stream would hold up the shutdown for its whole time-out. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing.tryEmitEmpty();
    }
}
