package dev.photofinish.command.racetime.socket;

import dev.photofinish.command.racetime.document.RoomDocument;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a connection's messages into the inbox. What makes no sense is logged, cut to a length, and passed over. */
final class RoomListener implements WebSocket.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(RoomListener.class);
    private static final int LOGGED = 300;

    private final RoomInbox inbox;
    private final int largestFrame;
    private final StringBuilder frame = new StringBuilder();
    private @Nullable RoomDocument last;

    RoomListener(RoomInbox inbox, int largestFrame) {
        this.inbox = inbox;
        this.largestFrame = largestFrame;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        if (frame.length() + part.length() > largestFrame) {
            inbox.put(new RoomMessage.Gone("a message is larger than " + largestFrame));
            socket.abort();
            return null;
        }
        frame.append(part);
        if (last) {
            take(frame.toString());
            frame.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void take(String text) {
        try {
            inbox.put(light(RoomMessages.read(text, System.nanoTime())));
        } catch (RuntimeException nonsense) {
            LOG.warn(
                    "A message of a room makes no sense ({}): {}",
                    nonsense.getMessage(),
                    text.substring(0, Math.min(text.length(), LOGGED)));
        }
    }

    private RoomMessage light(RoomMessage message) {
        if (!(message instanceof RoomMessage.Document(var room, var sentAt, var arrived))) {
            return message;
        }
        var before = last;
        var lighter = before == null ? room : room.sharing(before);
        last = lighter;
        return new RoomMessage.Document(lighter, sentAt, arrived);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        inbox.put(new RoomMessage.Gone("closed with " + code));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        inbox.put(new RoomMessage.Gone(failure.getClass().getSimpleName()));
    }
}
