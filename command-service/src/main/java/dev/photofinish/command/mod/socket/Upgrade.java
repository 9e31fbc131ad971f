package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.limit.LimitRefusal;
import dev.photofinish.web.limit.Places;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.WebsocketServerSpec;

/** Turns a sound handshake into a connection, as long as its address has not too many of them. */
final class Upgrade implements RequestUpgradeStrategy {
    private final ReactorNettyRequestUpgradeStrategy netty;
    private final ClientAddresses addresses;
    private final Places places;

    Upgrade(ModSettings settings, ClientAddresses addresses, Places places) {
        int largest = Math.toIntExact(settings.largestMessage().toBytes());
        // Pings are passed on to us so that they count as messages.
        this.netty = new ReactorNettyRequestUpgradeStrategy(() ->
                WebsocketServerSpec.builder().maxFramePayloadLength(largest).handlePing(true));
        this.addresses = addresses;
        this.places = places;
    }

    @Override
    public Mono<Void> upgrade(
            ServerWebExchange exchange,
            WebSocketHandler handler,
            @Nullable String subProtocol,
            Supplier<HandshakeInfo> handshake) {
        var place = places.enter(addresses.visitor(exchange.getRequest()));
        if (place == null) {
            return Mono.error(LimitRefusal.TOO_MANY_CONNECTIONS.until(Places.RETRY_AFTER));
        }
        Channels.of(exchange).closeFuture().addListener(_ -> place.run());
        return netty.upgrade(exchange, handler, subProtocol, handshake);
    }
}
