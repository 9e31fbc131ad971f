package dev.photofinish.command.seed.pack;

import io.netty.channel.Channel;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerResponse;

/** The connection that a request came in on: Spring's response takes buffers only, and this one parts of files. */
record Line(HttpServerResponse response, Channel channel) {
    static Line of(ServerWebExchange exchange) {
        HttpServerResponse response = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
        var channel = new AtomicReference<Channel>();
        response.withConnection(connection -> channel.set(connection.channel()));
        return new Line(response, channel.get());
    }

    /** Sends status and headers as they are now. */
    Mono<Void> sendHead() {
        return Mono.defer(response::then);
    }

    /** Does something when nothing that was written is still being sent. */
    Mono<Void> after(Runnable last) {
        Scheduler loop = Schedulers.fromExecutor(channel.eventLoop());
        return Mono.<Void>fromRunnable(last).subscribeOn(loop);
    }
}
