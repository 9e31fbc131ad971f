package dev.photofinish.bench.live;

import dev.photofinish.bench.measure.SentLog;
import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.bench.net.WebSocketConnection;
import dev.photofinish.bench.net.WebSocketListener;
import dev.photofinish.mod.message.Auth;
import dev.photofinish.mod.message.ClientMessage;
import dev.photofinish.mod.message.EventFlag;
import dev.photofinish.mod.message.MessageCodec;
import dev.photofinish.mod.message.Pong;
import dev.photofinish.mod.message.Ready;
import dev.photofinish.mod.message.StatusUpdate;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A mod that loads: it sends numbered messages and hears only what it needs to. Belongs to the loop's thread. */
public final class LoadMod implements WebSocketListener {

    private final Contestant contestant;
    private final List<Integer> flags;
    private final SentLog sent = new SentLog();
    private final WebSocketConnection socket;
    private @Nullable LongConsumer onZone;
    private int nextFlag;
    private boolean ready;
    private boolean started;
    private int disconnects;
    private int refusals;

    /** {@code flags} are walked through in order, and again from the first. */
    public LoadMod(
            EventLoop loop, InetSocketAddress server, String raceId, Contestant contestant, List<Integer> flags) {
        this.contestant = contestant;
        this.flags = List.copyOf(flags);
        this.socket = new WebSocketConnection(loop, server, "/ws/mod/" + raceId, false, this);
    }

    public void connect() {
        socket.connect(0);
    }

    public void sendStatus() {
        send(new StatusUpdate(sent.next(false), 0));
    }

    /** Goes through the next gate. */
    public void sendFlag() {
        int flag = flags.get(nextFlag++ % flags.size());
        send(new EventFlag(flag, sent.next(true)));
    }

    /** Hears the instant of every zone update from now on. */
    public void onZone(LongConsumer hears) {
        onZone = hears;
    }

    public SentLog sent() {
        return sent;
    }

    public Contestant contestant() {
        return contestant;
    }

    /** Authenticated, and has said that it is ready. */
    public boolean isReady() {
        return ready;
    }

    /** The server said go. */
    public boolean isStarted() {
        return started;
    }

    public int disconnects() {
        return disconnects;
    }

    /** How often the server answered {@code error}. */
    public int refusals() {
        return refusals;
    }

    public void close() {
        onZone = null;
        socket.close();
    }

    private void send(ClientMessage message) {
        socket.send(MessageCodec.encode(message).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void opened(WebSocketConnection opened) {
        send(new Auth(contestant.modToken()));
    }

    @Override
    public void message(WebSocketConnection from, byte[] bytes, int offset, int length, boolean deflated, long nanos) {
        if (MessageType.is("zone_update", bytes, offset, length)) {
            if (onZone != null) {
                onZone.accept(nanos);
            }
        } else if (MessageType.is("ping", bytes, offset, length)) {
            send(new Pong());
        } else if (MessageType.is("auth_ok", bytes, offset, length)) {
            send(new Ready());
            ready = true;
        } else if (MessageType.is("race_start", bytes, offset, length)) {
            started = true;
        } else if (MessageType.is("error", bytes, offset, length)) {
            refusals++;
        }
    }

    @Override
    public void closed(WebSocketConnection lost, int code, String why) {
        disconnects++;
    }
}
