package dev.photofinish.query.web;

import dev.photofinish.query.QueryLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.FutureMono;
import reactor.netty.http.server.HttpServerResponse;

/** Answers that are streams of server-sent events. All of them end before the server waits for its open connections. */
public final class EventStreams implements ApplicationListener<ContextClosedEvent> {
    private final Duration stalledAfter;
    private final Counter stalled;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    EventStreams(WebSettings settings, Limits limits) {
        this.stalledAfter = settings.stalledAfter();
        this.stalled = limits.hits(QueryLimit.STREAM_STALLED);
    }

    /**
     * Writes events one after the other, each at once. An event is made when the network has taken the one before it, so
     * that nothing piles up for whoever reads slowly; whoever does not read at all is disconnected. Completes when there are
     * no more, or the client is gone.
     */
    public Mono<Void> send(ServerWebExchange exchange, Flux<Mono<byte[]>> events) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().set("X-Accel-Buffering", "no");
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            return response.setComplete();
        }
        var channel = channel(response);
        return response.writeAndFlushWith(events.takeUntilOther(closing.asMono())
                .map(event -> event.takeUntilOther(closing.asMono())
                        .flatMapMany(bytes ->
                                Flux.concat(Mono.just(response.bufferFactory().wrap(bytes)), taken(channel)))));
    }

    /** Completes when all that was written is with the network: writes end in their order, and this one is empty. */
    private Mono<DataBuffer> taken(Channel channel) {
        return FutureMono.deferFuture(() -> channel.writeAndFlush(Unpooled.EMPTY_BUFFER))
                .timeout(stalledAfter)
                .onErrorResume(TimeoutException.class, _ -> {
                    stalled.increment();
                    channel.close();
                    return Mono.empty();
                })
                .then(Mono.empty());
    }

    private static Channel channel(ServerHttpResponse response) {
        HttpServerResponse natively = ServerHttpResponseDecorator.getNativeResponse(response);
        var channel = new AtomicReference<Channel>();
        natively.withConnection(connection -> channel.set(connection.channel()));
        return channel.get();
    }

    /** An open stream would hold up the shutdown for its whole time-out. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing.tryEmitEmpty();
    }
}
