package dev.photofinish.bench.scenario;

import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.bench.net.HttpConnection;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Somebody else who wants something small all the while, on a loop of their own. */
final class Bystander implements AutoCloseable, HttpConnection.Client {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final EventLoop loop = new EventLoop();
    private final byte[] request;
    private final Histogram latency = Latency.histogram();
    private long asked;

    Bystander(InetSocketAddress server) {
        request = Requests.get(server, "/health");
        HttpConnection connection = new HttpConnection(loop, server, this);
        loop.execute(() -> connection.connect(0));
    }

    @Override
    public void connected(HttpConnection connection) {
        ask(connection);
    }

    private void ask(HttpConnection connection) {
        asked = System.nanoTime();
        connection.request(ByteBuffer.wrap(request));
    }

    @Override
    public void answered(HttpConnection connection, int status, byte[] bytes, int offset, int length, long nanos) {
        Latency.record(latency, nanos - asked);
        loop.at(nanos + EVERY_NANOS, () -> ask(connection));
    }

    @Override
    public void failed(HttpConnection connection, String why) {
        // Then there are no more figures.
    }

    /** How long they waited. */
    Latency latency() {
        return loop.ask(() -> Latency.of(latency));
    }

    @Override
    public void close() {
        loop.close();
    }
}
