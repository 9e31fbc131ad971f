package dev.photofinish.bench.net;

/** What a WebSocket hears; all on the loop's thread. */
public interface WebSocketListener {

    /** The upgrade is done. */
    void opened(WebSocketConnection socket);

    /**
     * A text message: {@code length} bytes of {@code bytes} from {@code offset}, valid during the call only. Deflated ones
     * are handed over as they came; see {@link WebSocketConnection#sharesCompression}.
     */
    void message(WebSocketConnection socket, byte[] bytes, int offset, int length, boolean deflated, long nanos);

    /** Over; the close frame's code, or 1006 without one. */
    void closed(WebSocketConnection socket, int code, String why);
}
