package dev.photofinish.query.live;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The opening of a WebSocket (RFC 6455 §4.2). */
final class Handshake {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_LENGTH = 24;

    private Handshake() {}

    static boolean isAskedFor(HttpHeaders headers) {
        String key = headers.get(HttpHeaderNames.SEC_WEBSOCKET_KEY);
        return headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
                && headers.containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                && "13".equals(headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION))
                && key != null
                && key.length() == KEY_LENGTH;
    }

    /**
     * The answer that opens the socket.
     *
     * @param extension what was agreed on; null = nothing
     */
    static byte[] accept(HttpHeaders headers, @Nullable String extension) {
        String agreed = extension == null ? "" : "Sec-WebSocket-Extensions: " + extension + "\r\n";
        String answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: " + digest(headers.get(HttpHeaderNames.SEC_WEBSOCKET_KEY) + MAGIC) + "\r\n"
                + agreed + "\r\n";
        return answer.getBytes(StandardCharsets.US_ASCII);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
