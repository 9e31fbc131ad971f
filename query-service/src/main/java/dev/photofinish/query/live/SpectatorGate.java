package dev.photofinish.query.live;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.jspecify.annotations.Nullable;

/** Stands right behind the HTTP codec and takes requests to watch a race out of the HTTP machinery. */
final class SpectatorGate extends ChannelInboundHandlerAdapter {
    static final String NAME = "photofinish.spectators";

    private final SpectatorDoor door;
    private @Nullable WatchRequest pending;

    SpectatorGate(SpectatorDoor door) {
        this.door = door;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (message instanceof HttpRequest request) {
            pending = WatchRequest.of(request);
        }
        if (pending == null) {
            ctx.fireChannelRead(message);
            return;
        }
        ReferenceCountUtil.release(message);
        if (message instanceof LastHttpContent) {
            WatchRequest asked = pending;
            pending = null;
            door.let(asked, ctx);
        }
    }
}
