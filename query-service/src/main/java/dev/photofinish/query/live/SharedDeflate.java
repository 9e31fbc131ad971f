package dev.photofinish.query.live;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketExtensionData;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketExtensionDecoder;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketExtensionUtil;
import io.netty.handler.codec.http.websocketx.extensions.WebSocketServerExtension;
import io.netty.handler.codec.http.websocketx.extensions.compression.PerMessageDeflateServerExtensionHandshaker;
import java.util.Map;
import java.util.Optional;

/**
 * Compression that everybody can share: agreed on without context takeover either way, whatever the client offered
 * (RFC 7692 §7.1.1 lets a server do so). An offer that asks for a smaller window than ours is passed over.
 */
final class SharedDeflate {
    static final String ANSWER = "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

    private static final String NAME = "permessage-deflate";
    private static final String SERVER_WINDOW = "server_max_window_bits";
    private static final int FULL_WINDOW = 15;

    private SharedDeflate() {}

    /** True when the client offers what we can do. */
    static boolean isOffered(HttpHeaders headers) {
        return headers.getAll(HttpHeaderNames.SEC_WEBSOCKET_EXTENSIONS).stream()
                .flatMap(header -> WebSocketExtensionUtil.extractExtensions(header).stream())
                .anyMatch(SharedDeflate::fits);
    }

    /** Reads what clients compress; theirs stand alone as well. */
    static Optional<WebSocketExtensionDecoder> decoder(int largestMessage) {
        WebSocketServerExtension extension = new PerMessageDeflateServerExtensionHandshaker(
                        1, false, FULL_WINDOW, true, true, largestMessage)
                .handshakeExtension(new WebSocketExtensionData(NAME, Map.of()));
        return Optional.ofNullable(extension).map(WebSocketServerExtension::newExtensionDecoder);
    }

    private static boolean fits(WebSocketExtensionData offer) {
        String window = offer.parameters().get(SERVER_WINDOW);
        return NAME.equalsIgnoreCase(offer.name())
                && (!offer.parameters().containsKey(SERVER_WINDOW)
                        || String.valueOf(FULL_WINDOW).equals(window));
    }
}
