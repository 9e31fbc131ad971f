package dev.photofinish.command.mod.socket;

import io.netty.channel.Channel;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.server.HttpServerRequest;

/** The connection underneath a request. */
final class Channels {
    private Channels() {}

    static Channel of(ServerWebExchange exchange) {
        HttpServerRequest request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
        var channel = new AtomicReference<Channel>();
        request.withConnection(connection -> channel.set(connection.channel()));
        return channel.get();
    }
}
