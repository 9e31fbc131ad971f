package dev.photofinish.command.mod.socket;

import io.micrometer.core.instrument.Counter;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notices a peer that leaves a full send buffer alone for too long, and one that reads again. */
final class SlowReader extends ChannelInboundHandlerAdapter {
    private final Duration patience;
    private final Counter full;
    private final Runnable tooSlow;
    private final Runnable readsAgain;
    private @Nullable Future<?> running;

    SlowReader(Duration patience, Counter full, Runnable tooSlow, Runnable readsAgain) {
        this.patience = patience;
        this.full = full;
        this.tooSlow = tooSlow;
        this.readsAgain = readsAgain;
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
        if (ctx.channel().isWritable()) {
            readsAgain.run();
        } else {
            full.increment();
            running = ctx.executor().schedule(tooSlow, patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        ctx.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        if (running != null) {
            running.cancel(false);
        }
        ctx.fireChannelInactive();
    }
}
