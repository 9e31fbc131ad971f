package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mod that says what the test says, answers pings, and hands over what it hears frame by frame. */
final class TestMod implements WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final Set<ByteBuffer> pongs = ConcurrentHashMap.newKeySet();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private volatile boolean silent;

    private TestMod(URI address) {
        socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
    }

    static TestMod connect(ModServer server, String race) {
        return new TestMod(URI.create("ws://" + server.address() + "/ws/mod/" + race));
    }

    static TestMod connectSolo(ModServer server, String session) {
        return new TestMod(URI.create("ws://" + server.address() + "/ws/training/" + session));
    }

    WebSocket socket() {
        return socket;
    }

    /** From here on it answers no ping. */
    TestMod fallSilent() {
        silent = true;
        return this;
    }

    /** Single quotes stand for double ones. */
    TestMod say(String json) {
        send(socket, json.replace('\'', '"')).join();
        return this;
    }

    TestMod status(long igtMs, int deaths) {
        return say("{'type':'status_update','igt_ms':%d,'death_count':%d}".formatted(igtMs, deaths));
    }

    TestMod flag(int flag, long igtMs) {
        return say("{'type':'event_flag','flag_id':%d,'igt_ms':%d}".formatted(flag, igtMs));
    }

    /** The next frame, which has to be of that type. */
    JsonNode expect(String type) {
        JsonNode frame = next();
        assertThat(frame.path("type").asString()).as(frame.toString()).isEqualTo(type);
        return frame;
    }

    /** Whatever comes up to a frame of that type is skipped. */
    JsonNode skipTo(String type) {
        JsonNode frame = next();
        while (!frame.path("type").asString().equals(type)) {
            frame = next();
        }
        return frame;
    }

    JsonNode next() {
        try {
            JsonNode frame = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(frame).as("the next frame; closed: %s", closed).isNotNull();
            return frame;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Nothing more than what was taken comes, although the server has read everything said before. */
    void expectNothingMore() {
        expectPong();
        await().during(Duration.ofMillis(150)).until(heard::isEmpty);
    }

    /** The server has read everything said so far. */
    void expectPong() {
        var mark = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        socket.sendPing(mark.duplicate()).join();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> pongs.contains(mark));
    }

    int closeCode() {
        return closed.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    boolean open() {
        return !closed.isDone();
    }

    /** Gone without a word. */
    void drop() {
        socket.abort();
    }

    /** One after the other: the test talks on its thread, and pings are answered on the client's. */
    private synchronized CompletableFuture<?> send(WebSocket through, String text) {
        sending = sending.handle((_, _) -> null).thenCompose(_ -> through.sendText(text, true));
        return sending;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            JsonNode frame = JsonMapper.shared().readTree(partial.toString());
            partial.setLength(0);
            if (!frame.path("type").asString("").equals("ping")) {
                heard.add(frame);
            } else if (!silent) {
                send(webSocket, "{\"type\":\"pong\"}");
            }
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
        var copy = ByteBuffer.allocate(message.remaining());
        pongs.add(copy.put(message).flip());
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete(1006);
    }
}
