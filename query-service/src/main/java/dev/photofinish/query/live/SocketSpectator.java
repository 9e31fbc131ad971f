package dev.photofinish.query.live;

import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.frame.Ping;
import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Form;
import dev.photofinish.live.room.Guest;
import dev.photofinish.live.room.Seat;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A spectator on a WebSocket (live-protocol §10). All it may say is who it is, first thing and soon. */
final class SocketSpectator extends Spectator {
    private static final Message PING_MESSAGE = FrameEncoder.encode(new Ping());
    private static final byte[] PING = PlainFrames.FORM.of(List.of(PING_MESSAGE));

    private final Identities identities;
    private final @Nullable String locale;
    private final MessageBudget budget;
    private final long authUntil;
    private boolean spoken;

    SocketSpectator(
            LoopLane lane,
            Form<byte[]> form,
            LiveSettings settings,
            Identities identities,
            @Nullable String locale,
            Runnable onGone) {
        super(lane, form, settings, onGone);
        this.identities = identities;
        this.locale = locale;
        this.budget = new MessageBudget(settings.messagesPerSecond(), settings.messageBurst(), System.nanoTime());
        this.authUntil = System.nanoTime() + settings.authWindow().toNanos();
    }

    @Override
    byte[] goodbye(int code, String reason) {
        return WebSocketBytes.close(code, reason);
    }

    @Override
    void ping() {
        if (writable()) {
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
            case CorruptedWebSocketFrameException broken ->
                close(broken.closeStatus().code(), broken.closeStatus().reasonText());
            case TooLongFrameException _ -> close(CloseCode.TOO_BIG, "too big");
            case DecompressionException _ -> close(CloseCode.TOO_BIG, "too big");
            default -> super.exceptionCaught(ctx, cause);
        }
    }

    private void read(WebSocketFrame frame) {
        if (frame instanceof CloseWebSocketFrame farewell) {
            int code = farewell.statusCode() < 0 ? CloseCode.NORMAL : farewell.statusCode();
            close(code, "");
        } else if (!budget.allows(System.nanoTime())) {
            close(CloseCode.POLICY, "too many messages");
        } else if (frame instanceof PingWebSocketFrame) {
            byte[] pong = WebSocketBytes.pong(ByteBufUtil.getBytes(frame.content()));
            lane().execute(() -> send(pong));
        } else if (!spoken && frame instanceof TextWebSocketFrame text) {
            spoken = true;
            hear(text.text());
        }
    }

    private void hear(String text) {
        String token = System.nanoTime() - authUntil < 0 ? token(text) : null;
        Seat seat = seat();
        if (token != null && seat != null) {
            identities.find(token, locale, guest -> signIn(seat, guest));
        }
    }

    private static void signIn(Seat seat, Guest guest) {
        if (guest.account() != null) {
            seat.signIn(guest);
        }
    }

    private static @Nullable String token(String text) {
        try {
            JsonNode frame = JsonMapper.shared().readTree(text);
            boolean auth = frame.path("type").isString()
                    && "auth".equals(frame.path("type").stringValue());
            return auth && frame.path("token").isString() ? frame.path("token").stringValue() : null;
        } catch (JacksonException _) {
            return null;
        }
    }
}
