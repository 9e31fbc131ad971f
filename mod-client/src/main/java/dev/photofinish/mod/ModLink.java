package dev.photofinish.mod;

import dev.photofinish.mod.message.ClientMessage;
import dev.photofinish.mod.message.MessageCodec;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** One WebSocket connection of a mod. Everything it has to say it says on the mod's loop; it ends exactly once. */
final class ModLink implements WebSocket.Listener {

    static final int NO_CLOSE_FRAME = 1006;
    private static final int QUEUE_BOUND = 128;

    /** The mod's side of a connection. */
    interface Owner {
        void opened(ModLink link);

        void text(ModLink link, String text);

        void ended(ModLink link, int code, String reason);
    }

    private final Owner owner;
    private final Executor loop;
    private final StringBuilder partial = new StringBuilder();
    private final Queue<String> outgoing = new ArrayDeque<>();
    private @Nullable WebSocket socket;
    private boolean sending;
    private boolean ended;

    private ModLink(Owner owner, Executor loop) {
        this.owner = owner;
        this.loop = loop;
    }

    static ModLink connect(HttpClient http, URI uri, Duration within, Owner owner, Executor loop) {
        ModLink link = new ModLink(owner, loop);
        http.newWebSocketBuilder().connectTimeout(within).buildAsync(uri, link).whenComplete((open, failure) -> {
            if (failure != null) {
                loop.execute(() -> link.end(NO_CLOSE_FRAME, String.valueOf(failure.getMessage())));
            }
        });
        return link;
    }

    /** Queues a message; the bound of the reference mod drops what a stalled connection cannot take. */
    void send(ClientMessage message) {
        if (!ended && outgoing.size() < QUEUE_BOUND) {
            outgoing.add(MessageCodec.encode(message));
            sendNext();
        }
    }

    /** Ends the connection from our side without waiting for the peer. */
    void drop(String reason) {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
        end(NO_CLOSE_FRAME, reason);
    }

    private void sendNext() {
        WebSocket open = socket;
        if (open == null || sending || ended) {
            return;
        }
        String text = outgoing.poll();
        if (text == null) {
            return;
        }
        sending = true;
        open.sendText(text, true)
                .whenComplete((sent, failure) -> loop.execute(() -> {
                    sending = false;
                    if (failure != null) {
                        drop("send failed");
                    } else {
                        sendNext();
                    }
                }));
    }

    private void end(int code, String reason) {
        if (!ended) {
            ended = true;
            owner.ended(this, code, reason);
        }
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        loop.execute(() -> {
            socket = webSocket;
            if (ended) {
                webSocket.abort();
            } else {
                owner.opened(this);
            }
        });
        webSocket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            String text = partial.toString();
            partial.setLength(0);
            loop.execute(() -> {
                if (!ended) {
                    owner.text(this, text);
                }
            });
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        loop.execute(() -> end(code, reason));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        loop.execute(() -> end(NO_CLOSE_FRAME, String.valueOf(error.getMessage())));
    }
}
