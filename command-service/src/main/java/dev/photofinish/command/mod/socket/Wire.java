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
import java.util.concurrent.atomic.AtomicBoolean;

/** The writing end of a connection: frames in order, bounded memory, a close that arrives. Any thread. */
final class Wire {
    /** What waits in the kernel nobody can take back: keep it short. */
    private static final int KERNEL_BUFFER = 64 * 1024;

    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Channel channel;
    private final AtomicBoolean closing = new AtomicBoolean();

    Wire(Channel channel, ModSettings settings, Runnable writableAgain) {
        this.channel = channel;
        int most = Math.toIntExact(settings.sendBuffer().toBytes());
        channel.config().setOption(ChannelOption.SO_SNDBUF, KERNEL_BUFFER);
        channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(most / 2, most));
        channel.pipeline()
                .addFirst(
                        new LingeringClose(),
                        new SlowReader(
                                settings.readWithin(), () -> close(CloseCode.TOO_SLOW, "too slow"), writableAgain));
    }

    /** False while too much is waiting for the peer to read. */
    boolean writable() {
        return channel.isWritable();
    }

    /** True once this side has begun to close. */
    boolean closing() {
        return closing.get();
    }

    void send(Collection<Message> messages) {
        if (!closing()) {
            for (Message message : messages) {
                channel.write(new TextWebSocketFrame(Unpooled.wrappedBuffer(message.json())), channel.voidPromise());
            }
            channel.flush();
        }
    }

    /** Answers a ping of the WebSocket itself; a peer that does not read gets none. */
    void pong(ByteBuf payload) {
        if (!closing() && writable()) {
            channel.writeAndFlush(new PongWebSocketFrame(payload), channel.voidPromise());
        } else {
            payload.release();
        }
    }

    /** What was sent before still goes out if the peer takes it in time. */
    void close(int code, String reason) {
        if (closing.compareAndSet(false, true)) {
            channel.writeAndFlush(new CloseWebSocketFrame(code, reason)).addListener(ChannelFutureListener.CLOSE);
            channel.eventLoop().schedule(() -> channel.close(), GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
