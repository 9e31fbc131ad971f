package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.room.CloseCode;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The writing end of a connection: frames in order, bounded memory, a close that arrives. Any thread. */
final class Wire {
    /** What waits in the kernel nobody can take back: keep it short. */
    private static final int KERNEL_BUFFER = 64 * 1024;

    /** Known on Linux; elsewhere it has no effect, and the system's own patience applies. */
    private static final ChannelOption<Integer> UNACKNOWLEDGED_MS =
            ChannelOption.valueOf("io.netty.channel.epoll.EpollChannelOption#TCP_USER_TIMEOUT");

    /** How long a peer that does not read is given to read why it is sent away. */
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Channel channel;
    private final SocketMeters meters;
    private final AtomicInteger closeCode = new AtomicInteger();

    Wire(Channel channel, ModSettings settings, SocketMeters meters, Runnable writableAgain) {
        this.channel = channel;
        this.meters = meters;
        int most = Math.toIntExact(settings.sendBuffer().toBytes());
        channel.config().setOption(ChannelOption.SO_SNDBUF, KERNEL_BUFFER);
        channel.config()
                .setOption(
                        UNACKNOWLEDGED_MS, Math.toIntExact(settings.lostAfter().toMillis()));
        channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(most / 2, most));
        channel.pipeline()
                .addFirst(
                        new LingeringClose(),
                        new SlowReader(settings.readWithin(), meters.full(), this::tooSlow, writableAgain));
    }

    private void tooSlow() {
        if (close(CloseCode.TOO_SLOW, "too slow")) {
            meters.tooSlow().increment();
        }
    }

    /** False while too much is waiting for the peer to read. */
    boolean writable() {
        return channel.isWritable();
    }

    /** True once this side has begun to close. */
    boolean closing() {
        return closeCode() != 0;
    }

    /** What this side closes with; 0 while it does not. */
    int closeCode() {
        return closeCode.get();
    }

    void send(Collection<Message> messages) {
        if (!closing()) {
            for (Message message : messages) {
                channel.write(new TextWebSocketFrame(Unpooled.wrappedBuffer(message.json())));
            }
            channel.flush();
        }
    }

    /** Answers a ping of the WebSocket itself; a peer that does not read gets none. */
    void pong(ByteBuf payload) {
        if (!closing() && writable()) {
            channel.writeAndFlush(new PongWebSocketFrame(payload));
        } else {
            payload.release();
        }
    }

    /** What was sent before still goes out if the peer takes it in time. False when this side closes already. */
    boolean close(int code, String reason) {
        boolean first = closeCode.compareAndSet(0, code);
        if (first) {
            channel.writeAndFlush(new CloseWebSocketFrame(code, reason)).addListener(ChannelFutureListener.CLOSE);
            channel.eventLoop().schedule(() -> channel.close(), GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return first;
    }
}
