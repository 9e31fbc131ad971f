package dev.photofinish.query.live;

import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Form;
import dev.photofinish.live.room.Parcel;
import dev.photofinish.live.room.Peer;
import dev.photofinish.live.room.Seat;
import io.micrometer.core.instrument.Counter;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One spectator's connection. It never holds more than the write buffer's limit and one snapshot: while it is full the
 * room skips it, and after a while of that it is closed (better V5, 4008). Everything here runs on its event loop.
 */
abstract class Spectator extends ChannelInboundHandlerAdapter implements Peer {
    private static final Logger LOG = LoggerFactory.getLogger(Spectator.class);
    private static final long GOODBYE_MILLIS = 1_000;

    private final LoopLane lane;
    private final Form<byte[]> form;
    private final LiveSettings settings;
    private final Runnable onGone;
    private @Nullable ChannelHandlerContext context;
    private @Nullable Seat seat;
    private @Nullable Future<?> tooSlow;
    private boolean closing;
    private boolean dirty;
    private boolean gone;

    Spectator(LoopLane lane, Form<byte[]> form, LiveSettings settings, Runnable onGone) {
        this.lane = lane;
        this.form = form;
        this.settings = settings;
        this.onGone = onGone;
    }

    /** What ends the connection politely. */
    abstract byte[] goodbye(int code, String reason);

    /** Says that the server is there, in the protocol's way. */
    abstract void ping();

    /** Keeps proxies from closing an idle stream. */
    abstract void comment();

    final LoopLane lane() {
        return lane;
    }

    final LiveSettings settings() {
        return settings;
    }

    final @Nullable Seat seat() {
        return seat;
    }

    /** The room's answer to this connection. */
    final void sit(Seat taken) {
        if (gone) {
            taken.leave();
        } else {
            seat = taken;
        }
    }

    @Override
    public final boolean writable() {
        return context != null && context.channel().isWritable();
    }

    @Override
    public void write(Parcel parcel) {
        send(parcel.as(form));
        lane.meters().frames().increment(parcel.messages().size());
    }

    /** Sends bytes that others may be sent, too. */
    final void send(byte[] bytes) {
        if (context != null && !closing) {
            context.write(lane.share(bytes), context.voidPromise());
            if (!dirty) {
                dirty = true;
                lane.wrote(this);
            }
        }
    }

    final void flush() {
        dirty = false;
        if (context != null) {
            context.flush();
        }
    }

    /** Drops the connection if its goodbye cannot be sent soon: whoever does not read does not read that either. */
    @Override
    public final void close(int code, String reason) {
        if (context == null || closing) {
            return;
        }
        closing = true;
        leave();
        ChannelHandlerContext last = context;
        last.writeAndFlush(Unpooled.wrappedBuffer(goodbye(code, reason))).addListener(ChannelFutureListener.CLOSE);
        Runnable drop = () -> last.channel().close();
        Future<?> force = last.executor().schedule(drop, GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
        last.channel().closeFuture().addListener(_ -> force.cancel(false));
    }

    /** As {@link #close}, because of a limit that counts it: once, whatever else comes while the connection closes. */
    final void closeBy(Counter limit, int code, String reason) {
        if (context != null && !closing) {
            limit.increment();
            close(code, reason);
        }
    }

    /** Does something later on the connection's event loop, unless it is shut down by then. */
    final void after(Duration delay, Runnable task) {
        if (context != null) {
            context.executor().schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
        lane.add(this);
    }

    @Override
    public final void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (tooSlow != null) {
            tooSlow.cancel(false);
            tooSlow = null;
        }
        if (!ctx.channel().isWritable()) {
            lane.meters().full().increment();
            expectProgress(ctx, waiting(ctx));
        } else if (seat != null) {
            seat.writableAgain();
        }
    }

    /** Whoever takes at least a buffer's worth in time is slow, but reads; anybody else is closed. */
    private void expectProgress(ChannelHandlerContext ctx, long waitingNow) {
        Runnable check = () -> {
            long waitingThen = waiting(ctx);
            if (waitingThen + settings.sendBuffer().toBytes() <= waitingNow) {
                expectProgress(ctx, waitingThen);
            } else {
                closeBy(lane.meters().tooSlow(), CloseCode.TOO_SLOW, "too slow");
            }
        };
        tooSlow = ctx.executor().schedule(check, settings.tooSlowAfter().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static long waiting(ChannelHandlerContext ctx) {
        ChannelOutboundBuffer buffer = ctx.channel().unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public final void channelInactive(ChannelHandlerContext ctx) {
        leave();
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.debug("a spectator's connection broke", cause);
        }
        ctx.close();
    }

    private void leave() {
        if (!gone) {
            gone = true;
            lane.remove(this);
            onGone.run();
            if (tooSlow != null) {
                tooSlow.cancel(false);
            }
            if (seat != null) {
                seat.leave();
            }
        }
    }
}
