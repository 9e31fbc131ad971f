package dev.photofinish.bench.net;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** One request over a connection of its own, whose answer's body may be large: it is counted and forgotten. */
public final class Download extends Connection {

    /**
     * What came of it.
     *
     * @param nanos from the request to the last byte
     */
    public record Result(int status, long bytes, long nanos) {}

    private final byte[] request;
    private final CompletableFuture<Result> result = new CompletableFuture<>();
    private long asked;
    private int status;
    private long expected;
    private long counted;

    private Download(EventLoop loop, InetSocketAddress peer, byte[] request) {
        super(loop, peer);
        this.request = request;
    }

    /** Connects and sends the whole request; fails when the connection is lost before the last byte. */
    public static CompletableFuture<Result> start(EventLoop loop, InetSocketAddress peer, byte[] request) {
        Download download = new Download(loop, peer, request);
        loop.execute(() -> download.connect(0));
        return download.result;
    }

    @Override
    protected void established() {
        asked = System.nanoTime();
        write(ByteBuffer.wrap(request));
    }

    @Override
    protected int consume(byte[] bytes, int length, long nanos) {
        int head = 0;
        if (status == 0) {
            head = HttpHead.end(bytes, length);
            if (head < 0) {
                return 0;
            }
            status = HttpHead.number(bytes, HttpConnection.STATUS_AT);
            int declared = HttpHead.value(bytes, head, "content-length");
            expected = declared < 0 ? 0 : HttpHead.number(bytes, declared);
        }
        counted += length - head;
        if (counted >= expected) {
            result.complete(new Result(status, counted, nanos - asked));
            close();
        }
        return length;
    }

    @Override
    protected void lost(String why) {
        result.completeExceptionally(new IllegalStateException(why + " after " + counted + " bytes"));
    }
}
