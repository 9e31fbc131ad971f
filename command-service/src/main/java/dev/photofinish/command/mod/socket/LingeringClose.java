package dev.photofinish.command.mod.socket;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection from our side first, and really once the peer has closed too, has nothing more to say, or some time
 * has passed. What it still sends meanwhile is thrown away. A plain close with unread data resets the connection, and the
 * peer may never read why it was closed.
 */
final class LingeringClose extends ChannelDuplexHandler {
    private static final Duration QUIET = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private @Nullable Future<?> whenQuiet;
    private boolean lingering;

    @Override
    public void close(ChannelHandlerContext ctx, ChannelPromise promise) {
        if (lingering || !ctx.channel().isActive() || !(ctx.channel() instanceof DuplexChannel channel)) {
            ctx.close(promise);
            return;
        }
        lingering = true;
        channel.closeFuture().addListener(_ -> promise.trySuccess());
        channel.shutdownOutput();
        channel.config().setAutoRead(true);
        ctx.read();
        closeWhenQuiet(ctx);
        ctx.executor().schedule(() -> ctx.close(), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (lingering) {
            ReferenceCountUtil.release(message);
            closeWhenQuiet(ctx);
        } else {
            ctx.fireChannelRead(message);
        }
    }

    private void closeWhenQuiet(ChannelHandlerContext ctx) {
        if (whenQuiet != null) {
            whenQuiet.cancel(false);
        }
        whenQuiet = ctx.executor().schedule(() -> ctx.close(), QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
}
