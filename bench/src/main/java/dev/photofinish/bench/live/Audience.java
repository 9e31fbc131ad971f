package dev.photofinish.bench.live;

import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.bench.net.Inflating;
import dev.photofinish.bench.net.WebSocketConnection;
import dev.photofinish.bench.net.WebSocketListener;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Spectators of one race. Equal frames are read once for all of them. With compression, frames that were compressed by
 * themselves are told apart as they are; where each socket has a context of its own, only the first few are inflated
 * and timed, and the others counted. Belongs to the loop's thread.
 */
public final class Audience implements WebSocketListener {

    /** How many spectators keep the positions they saw, and are inflated where that cannot be shared. */
    private static final int SAMPLED = 20;

    private static final byte[] PONG = "{\"type\":\"pong\"}".getBytes(StandardCharsets.US_ASCII);

    private final EventLoop loop;
    private final InetSocketAddress server;
    private final String path;
    private final boolean deflate;
    private final FrameReader reader;
    private final FrameTable table = new FrameTable();
    private final Shown shown;
    private final Map<WebSocketConnection, Spectator> spectators = new LinkedHashMap<>();
    private final Map<WebSocketConnection, Inflating> contexts = new HashMap<>();
    private final Inflating shared = new Inflating(true);
    private final Histogram joining = Latency.histogram();
    private int wanted;
    private int watching;
    private int disconnects;
    private int refused;
    private int deflating;
    private long messages;
    private long bytes;
    private boolean leaving;

    public Audience(EventLoop loop, InetSocketAddress server, LiveRace race, boolean deflate) {
        this.loop = loop;
        this.server = server;
        this.path = "/ws/race/" + race.id();
        this.deflate = deflate;
        this.reader = new FrameReader(race.indexOfParticipant());
        this.shown = new Shown(race.sent());
    }

    /** Lets that many more come, {@code abreast} at a time: the next when one has its snapshot. */
    public void seat(int count, int abreast) {
        wanted += count;
        for (int i = 0; i < Math.min(abreast, count); i++) {
            seatNext();
        }
    }

    private void seatNext() {
        if (wanted > 0 && !leaving) {
            wanted--;
            connect();
        }
    }

    /** One more, now. */
    public void connect() {
        WebSocketConnection socket = new WebSocketConnection(loop, server, path, deflate, this);
        spectators.put(socket, new Spectator(shown.sent.size(), spectators.size() < SAMPLED));
        socket.connect(0);
    }

    /** Everybody leaves; what follows is no disconnect. */
    public void leave() {
        leaving = true;
        List.copyOf(spectators.keySet()).forEach(WebSocketConnection::close);
        contexts.values().forEach(Inflating::close);
        shared.close();
    }

    @Override
    public void opened(WebSocketConnection socket) {
        if (socket.isDeflating()) {
            deflating++;
        }
    }

    @Override
    public void message(
            WebSocketConnection socket, byte[] frame, int offset, int length, boolean deflated, long nanos) {
        Spectator spectator = spectators.get(socket);
        messages++;
        bytes += length;
        if (spectator == null) {
            return;
        }
        SeenFrame seen = look(socket, spectator, frame, offset, length, deflated);
        boolean came = !spectator.watching;
        if (seen != null) {
            spectator.see(seen, shown, nanos);
        } else {
            spectator.watching = true;
        }
        if (came && spectator.watching) {
            watching++;
            Latency.record(joining, nanos - spectator.connectingSince);
            seatNext();
        }
    }

    private @Nullable SeenFrame look(
            WebSocketConnection socket, Spectator spectator, byte[] frame, int offset, int length, boolean deflated) {
        boolean ownContext = deflated && !socket.sharesCompression();
        if (ownContext && !spectator.sampled) {
            return null;
        }
        if (!deflated && MessageType.is("ping", frame, offset, length)) {
            socket.send(PONG);
        }
        if (ownContext) {
            Inflating context = contexts.computeIfAbsent(socket, first -> new Inflating(false));
            return inflateAndRead(context, frame, offset, length);
        }
        long hash = FrameTable.hash(frame, offset, length);
        SeenFrame seen = table.find(hash);
        if (seen == null) {
            seen = deflated ? inflateAndRead(shared, frame, offset, length) : reader.read(frame, offset, length);
            table.keep(hash, seen);
        }
        return seen;
    }

    private SeenFrame inflateAndRead(Inflating inflating, byte[] frame, int offset, int length) {
        try {
            byte[] plain = inflating.inflate(frame, offset, length);
            return reader.read(plain, 0, plain.length);
        } catch (DataFormatException broken) {
            throw new IllegalStateException("A frame that does not inflate", broken);
        }
    }

    @Override
    public void closed(WebSocketConnection socket, int code, String why) {
        Spectator spectator = spectators.get(socket);
        if (leaving || spectator == null || spectator.lost) {
            return;
        }
        spectator.lost = true;
        spectator.closeCode = code;
        if (spectator.watching) {
            disconnects++;
            watching--;
        } else {
            refused++;
            seatNext();
        }
    }

    /** For every player and every spectator still there that is timed: messages sent and never followed by anything. */
    public long missed() {
        long missed = 0;
        for (Map.Entry<WebSocketConnection, Spectator> entry : spectators.entrySet()) {
            boolean timed = entry.getValue().sampled
                    || !entry.getKey().isDeflating()
                    || entry.getKey().sharesCompression();
            for (int player = 0; timed && entry.getValue().watching && player < shown.sent.size(); player++) {
                missed += entry.getValue().lost
                        ? 0
                        : entry.getValue().behind(player, shown.sent.get(player).last());
            }
        }
        return missed;
    }

    /** Of these positions, each later than a sampled spectator's first, how many it never saw; summed over the sample. */
    public long missedPositions(Set<Long> facts) {
        return spectators.values().stream()
                .filter(spectator -> spectator.sampled && spectator.firstPosition >= 0 && !spectator.lost)
                .mapToLong(spectator -> facts.stream()
                        .filter(fact -> fact > spectator.firstPosition && !spectator.positions.contains(fact))
                        .count())
                .sum();
    }

    public Shown shown() {
        return shown;
    }

    /** From the first byte out to the first snapshot in. */
    public Latency joining() {
        return Latency.of(joining);
    }

    public int watching() {
        return watching;
    }

    public int disconnects() {
        return disconnects;
    }

    /** Lost before the first snapshot. */
    public int refused() {
        return refused;
    }

    /** On how many sockets the server agreed to compress. */
    public int deflating() {
        return deflating;
    }

    public long messages() {
        return messages;
    }

    public long bytes() {
        return bytes;
    }
}
