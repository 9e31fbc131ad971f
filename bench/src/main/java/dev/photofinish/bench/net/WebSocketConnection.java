package dev.photofinish.bench.net;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The client's end of one WebSocket (RFC 6455), optionally offering compression as browsers do (RFC 7692). */
public final class WebSocketConnection extends Connection {

    private static final String OFFER = "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n";
    private static final int NO_CLOSE_FRAME = 1006;
    private static final int TEXT = 0x1;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;
    private static final int PONG = 0xA;

    private final String request;
    private final WebSocketListener listener;
    private boolean upgraded;
    private boolean deflating;
    private boolean sharesCompression;
    private boolean fragmentsDeflated;
    private @Nullable ByteArrayOutputStream fragments;
    private int closeCode = NO_CLOSE_FRAME;

    public WebSocketConnection(
            EventLoop loop, InetSocketAddress peer, String path, boolean offerDeflate, WebSocketListener listener) {
        super(loop, peer);
        this.listener = listener;
        this.request = "GET " + path + " HTTP/1.1\r\nHost: " + peer.getHostString() + ":" + peer.getPort()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: cGhvdG9maW5pc2gtYmVuY2g=\r\n" + (offerDeflate ? OFFER : "") + "\r\n";
    }

    /** The server agreed to compress. */
    public boolean isDeflating() {
        return deflating;
    }

    /** Each message is compressed by itself, so equal messages are equal bytes on every socket. */
    public boolean sharesCompression() {
        return sharesCompression;
    }

    /** Sends a text message; masked with a zero key, which leaves the bytes as they are. */
    public void send(byte[] text) {
        writeFrame(TEXT, text, 0, text.length);
    }

    @Override
    protected void established() {
        write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    protected int consume(byte[] bytes, int length, long nanos) {
        int at = upgraded ? 0 : handshake(bytes, length);
        while (upgraded && !isDead()) {
            int end = frame(bytes, at, length, nanos);
            if (end < 0) {
                break;
            }
            at = end;
        }
        return at;
    }

    private int handshake(byte[] bytes, int length) {
        int end = HttpHead.end(bytes, length);
        if (end < 0) {
            return 0;
        }
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        if (!head.startsWith("HTTP/1.1 101")) {
            die("no upgrade: " + head.lines().findFirst().orElse(""));
            return end;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        upgraded = true;
        deflating = lower.contains("permessage-deflate");
        sharesCompression = deflating && lower.contains("server_no_context_takeover");
        listener.opened(this);
        return end;
    }

    /** Handles the frame that begins at {@code at}; returns where it ends, or -1 when it is not all there. */
    private int frame(byte[] bytes, int at, int length, long nanos) {
        if (length - at < 2) {
            return -1;
        }
        int first = bytes[at] & 0xFF;
        long size = bytes[at + 1] & 0x7F;
        int head = 2;
        if (size >= 126) {
            int extra = size == 126 ? 2 : 8;
            head += extra;
            if (length - at < head) {
                return -1;
            }
            size = 0;
            for (int i = 0; i < extra; i++) {
                size = size << 8 | (bytes[at + 2 + i] & 0xFF);
            }
        }
        int body = at + head;
        if (length - body < size) {
            return -1;
        }
        dispatch(first, bytes, body, (int) size, nanos);
        return body + (int) size;
    }

    private void dispatch(int first, byte[] bytes, int offset, int size, long nanos) {
        boolean last = (first & 0x80) != 0;
        boolean deflated = (first & 0x40) != 0;
        switch (first & 0x0F) {
            case PING -> writeFrame(PONG, bytes, offset, size);
            case PONG -> {}
            case CLOSE -> {
                closeCode = size >= 2 ? (bytes[offset] & 0xFF) << 8 | (bytes[offset + 1] & 0xFF) : NO_CLOSE_FRAME;
                die("closed with " + closeCode);
            }
            default -> data(last, deflated, bytes, offset, size, nanos);
        }
    }

    private void data(boolean last, boolean deflated, byte[] bytes, int offset, int size, long nanos) {
        if (last && fragments == null) {
            listener.message(this, bytes, offset, size, deflated, nanos);
            return;
        }
        if (fragments == null) {
            fragments = new ByteArrayOutputStream();
            fragmentsDeflated = deflated;
        }
        fragments.write(bytes, offset, size);
        if (last) {
            byte[] whole = fragments.toByteArray();
            fragments = null;
            listener.message(this, whole, 0, whole.length, fragmentsDeflated, nanos);
        }
    }

    private void writeFrame(int opcode, byte[] bytes, int offset, int size) {
        ByteBuffer frame = ByteBuffer.allocate(size + 14).put((byte) (0x80 | opcode));
        if (size < 126) {
            frame.put((byte) (0x80 | size));
        } else if (size <= 0xFFFF) {
            frame.put((byte) (0x80 | 126)).putShort((short) size);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(size);
        }
        write(frame.putInt(0).put(bytes, offset, size).flip());
    }

    @Override
    protected void lost(String why) {
        listener.closed(this, closeCode, why);
    }
}
