package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.Meter;
import dev.photofinish.bench.measure.Usage;
import dev.photofinish.bench.net.HttpConnection;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** Keep-alive connections, each with one request under way at any time. */
final class HttpLoad {

    static final int CONNECTIONS = 16;

    /** One connection's requests, one after the other, and what it thinks of the answers. */
    interface Asker {
        byte[] next();

        boolean right(int status, byte[] bytes, int offset, int length);
    }

    /** What came of it. */
    record Result(Latency latency, double rate, long wrong, Usage usage, WarmUp warmUp) {}

    private final Ground ground;
    private final InetSocketAddress server;
    private final Histogram latency = Latency.histogram();
    private long answers;
    private long wrong;
    private boolean over;

    HttpLoad(Ground ground, InetSocketAddress server) {
        this.ground = ground;
        this.server = server;
    }

    Result run(IntFunction<Asker> askers) {
        List<HttpConnection> connections = new ArrayList<>();
        ground.loop().execute(() -> {
            for (int i = 0; i < CONNECTIONS; i++) {
                HttpConnection connection = new HttpConnection(ground.loop(), server, new Caller(askers.apply(i)));
                connections.add(connection);
                connection.connect(0);
            }
        });
        WarmUp warmUp = WarmUp.of(ground, () -> ground.loop().ask(() -> answers));
        Meter meter = ground.meter();
        double seconds = ground.seconds(10);
        long before = ground.loop().ask(() -> {
            latency.reset();
            return answers;
        });
        Pause.seconds(seconds);
        Usage usage = meter.read();
        return ground.loop().ask(() -> {
            over = true;
            connections.forEach(HttpConnection::close);
            return new Result(Latency.of(latency), (answers - before) / seconds, wrong, usage, warmUp);
        });
    }

    private final class Caller implements HttpConnection.Client {

        private final Asker asker;
        private long askedAt;

        Caller(Asker asker) {
            this.asker = asker;
        }

        @Override
        public void connected(HttpConnection connection) {
            ask(connection);
        }

        private void ask(HttpConnection connection) {
            askedAt = System.nanoTime();
            connection.request(ByteBuffer.wrap(asker.next()));
        }

        @Override
        public void answered(HttpConnection connection, int status, byte[] bytes, int offset, int length, long nanos) {
            answers++;
            Latency.record(latency, nanos - askedAt);
            if (!asker.right(status, bytes, offset, length)) {
                wrong++;
            }
            if (!over) {
                ask(connection);
            }
        }

        @Override
        public void failed(HttpConnection connection, String why) {
            if (!over) {
                wrong++;
            }
        }
    }
}
