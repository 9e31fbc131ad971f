package dev.photofinish.bench.net;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** A keep-alive HTTP/1.1 connection with one request under way at a time. */
public final class HttpConnection extends Connection {

    static final int STATUS_AT = 9;

    /** Whoever asks. */
    public interface Client {
        /** Ready for the first request. */
        void connected(HttpConnection connection);

        /** The answer to the last request; the body's bytes are valid during the call only. */
        void answered(HttpConnection connection, int status, byte[] bytes, int offset, int length, long nanos);

        /** Lost while or before an answer was due. */
        void failed(HttpConnection connection, String why);
    }

    private final Client client;

    public HttpConnection(EventLoop loop, InetSocketAddress peer, Client client) {
        super(loop, peer);
        this.client = client;
    }

    /** Sends a whole request, head and body. */
    public void request(ByteBuffer bytes) {
        write(bytes);
    }

    @Override
    protected void established() {
        client.connected(this);
    }

    @Override
    protected int consume(byte[] bytes, int length, long nanos) {
        int head = HttpHead.end(bytes, length);
        if (head < 0) {
            return 0;
        }
        int status = HttpHead.number(bytes, STATUS_AT);
        int declared = HttpHead.value(bytes, head, "content-length");
        if (declared >= 0) {
            int body = HttpHead.number(bytes, declared);
            if (length - head < body) {
                return 0;
            }
            client.answered(this, status, bytes, head, body, nanos);
            return head + body;
        }
        if (HttpHead.value(bytes, head, "transfer-encoding") < 0) {
            client.answered(this, status, bytes, head, 0, nanos);
            return head;
        }
        return chunked(status, bytes, head, length, nanos);
    }

    private int chunked(int status, byte[] bytes, int head, int length, long nanos) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(length - head);
        int at = head;
        while (true) {
            int size = 0;
            while (at < length && bytes[at] != '\r') {
                size = size * 16 + Character.digit(bytes[at], 16);
                at++;
            }
            if (length - at < size + 4) {
                return 0;
            }
            body.write(bytes, at + 2, size);
            at += size + 4;
            if (size == 0) {
                client.answered(this, status, body.toByteArray(), 0, body.size(), nanos);
                return at;
            }
        }
    }

    @Override
    protected void lost(String why) {
        client.failed(this, why);
    }
}
