package dev.photofinish.standalone.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket that keeps every frame it got, in order. */
public final class Socket implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_S = 10;

    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private @Nullable WebSocket socket;

    private Socket() {}

    /** Connects; fails when the handshake is refused or nobody is there. */
    public static Socket open(URI server, String path) {
        var opened = new Socket();
        var address = URI.create("ws://%s:%d%s".formatted(server.getHost(), server.getPort(), path));
        try {
            opened.socket =
                    HTTP.newWebSocketBuilder().buildAsync(address, opened).join();
        } catch (CompletionException refused) {
            throw new ServerGoneException(refused);
        }
        return opened;
    }

    public Socket send(Map<String, ?> message) {
        return sendText(JSON.writeValueAsString(message));
    }

    public Socket sendText(String text) {
        open().sendText(text, true).join();
        return this;
    }

    /** The next frame of any type but ping. */
    public JsonNode next() {
        try {
            while (true) {
                var frame = frames.poll(PATIENCE_S, TimeUnit.SECONDS);
                assertThat(frame).as("a frame within %d s", PATIENCE_S).isNotNull();
                if (!"ping".equals(type(frame))) {
                    return frame;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** The next frame, which must be of the type. */
    public JsonNode next(String type) {
        var frame = next();
        assertThat(type(frame)).as("%s", frame).isEqualTo(type);
        return frame;
    }

    /** The next frame of the type; others before it are skipped. */
    public JsonNode await(String type) {
        while (true) {
            var frame = next();
            if (type.equals(type(frame))) {
                return frame;
            }
        }
    }

    /** Everything that came and was not asked for yet. */
    public List<JsonNode> drain() {
        var all = new ArrayList<JsonNode>();
        frames.drainTo(all);
        return all;
    }

    /** The close code, once the server closed. */
    public int closeCode() {
        return closed.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    /** Cuts the connection without a good-bye. */
    public void abort() {
        open().abort();
    }

    @Override
    public void close() {
        if (isOpen()) {
            open().abort();
        }
    }

    private WebSocket open() {
        if (socket == null) {
            throw new IllegalStateException("not connected");
        }
        return socket;
    }

    private static String type(JsonNode frame) {
        return frame.path("type").asString("");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(JSON.readTree(partial.toString()));
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }
}
