package dev.photofinish.query.live;

import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.frame.Ping;
import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Form;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A spectator on a WebSocket (live-protocol §10, §12). All it may say is who it is, first thing and soon. */
final class SocketSpectator extends Spectator {
    private static final Message PING_MESSAGE = FrameEncoder.encode(new Ping());
    private static final byte[] PING = PlainFrames.FORM.of(List.of(PING_MESSAGE));

    private final MessageBudget budget;
    private @Nullable Greeting greeting;

    SocketSpectator(LoopLane lane, Form<byte[]> form, LiveSettings settings, Runnable onGone) {
        super(lane, form, settings, onGone);
        this.budget = new MessageBudget(settings.messagesPerSecond(), settings.messageBurst(), System.nanoTime());
    }

    /** Once, when the socket is open. */
    void expect(Greeting first) {
        greeting = first;
        first.opened(this);
    }

    @Override
    byte[] goodbye(int code, String reason) {
        return WebSocketBytes.close(code, reason);
    }

    @Override
    void ping() {
        if (seat() != null && writable()) {
            send(PING);
        }
    }

    @Override
    void comment() {}

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        try {
            if (message instanceof WebSocketFrame frame) {
                read(frame);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        switch (cause) {
            case CorruptedWebSocketFrameException broken
            when broken.closeStatus().code() != CloseCode.TOO_BIG ->
                close(broken.closeStatus().code(), broken.closeStatus().reasonText());
            case CorruptedWebSocketFrameException _, TooLongFrameException _, DecompressionException _ -> tooBig();
            default -> super.exceptionCaught(ctx, cause);
        }
    }

    private void tooBig() {
        closeBy(lane().meters().tooBig(), CloseCode.TOO_BIG, "too big");
    }

    private void read(WebSocketFrame frame) {
        if (frame instanceof CloseWebSocketFrame farewell) {
            int code = farewell.statusCode() < 0 ? CloseCode.NORMAL : farewell.statusCode();
            close(code, "");
        } else if (!budget.allows(System.nanoTime())) {
            closeBy(lane().meters().tooMany(), CloseCode.POLICY, "too many messages");
        } else if (frame instanceof PingWebSocketFrame) {
            byte[] pong = WebSocketBytes.pong(ByteBufUtil.getBytes(frame.content()));
            lane().execute(() -> send(pong));
        } else if (greeting != null && (frame instanceof TextWebSocketFrame || frame instanceof BinaryWebSocketFrame)) {
            Greeting first = greeting;
            greeting = null;
            first.heard(this, frame instanceof TextWebSocketFrame text ? text.text() : null);
        }
    }
}
