package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.command.mod.limit.SocketsPerAddress;
import io.netty.channel.Channel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.WebsocketServerSpec;

/** Turns a sound handshake into a connection, as long as its address has not too many of them. */
final class Upgrade implements RequestUpgradeStrategy {
    private static final String RETRY_SECONDS = "30";

    private final ReactorNettyRequestUpgradeStrategy netty;
    private final SocketsPerAddress places;

    Upgrade(ModSettings settings, SocketsPerAddress places) {
        int largest = Math.toIntExact(settings.largestMessage().toBytes());
        // Pings are passed on to us so that they count as messages.
        this.netty = new ReactorNettyRequestUpgradeStrategy(() ->
                WebsocketServerSpec.builder().maxFramePayloadLength(largest).handlePing(true));
        this.places = places;
    }

    @Override
    public Mono<Void> upgrade(
            ServerWebExchange exchange,
            WebSocketHandler handler,
            @Nullable String subProtocol,
            Supplier<HandshakeInfo> handshake) {
        var peer = exchange.getRequest().getRemoteAddress();
        if (!places.enter(peer)) {
            return Mono.error(tooMany());
        }
        Channel channel = Channels.of(exchange);
        channel.closeFuture().addListener(_ -> places.leave(peer));
        return netty.upgrade(exchange, handler, subProtocol, handshake);
    }

    private static ErrorResponseException tooMany() {
        var detail = "Your address has too many connections open";
        var refusal = new ErrorResponseException(
                HttpStatus.TOO_MANY_REQUESTS,
                ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, detail),
                null);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return refusal;
    }
}
