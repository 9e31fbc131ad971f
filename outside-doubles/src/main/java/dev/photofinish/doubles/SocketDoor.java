package dev.photofinish.doubles;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** Where sockets come in. */
@FunctionalInterface
public interface SocketDoor {
    /** What is done with a connection. */
    interface Conversation extends BiFunction<WebsocketInbound, WebsocketOutbound, Publisher<Void>> {}

    /**
     * Lets a connection in.
     *
     * @param path without the query
     * @param token the bearer token it comes with; null without one
     * @return empty = it is left waiting, without an answer
     */
    Optional<Conversation> open(String path, @Nullable String token);
}
