package dev.photofinish.bench.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A Twitch and a Discord in one, on loopback: they answer at once, or take every call and answer none. */
public final class Others implements AutoCloseable {

    private static final int OK = 200;
    private static final String WEBHOOK = "/webhooks/1/token";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch silence = new CountDownLatch(0);

    private Others(HttpServer server) {
        this.server = server;
    }

    /** Listens at once, on any free port. */
    public static Others listening() throws IOException {
        Others others = new Others(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        others.server.setExecutor(others.threads);
        others.server.createContext("/", others::take);
        others.server.start();
        return others;
    }

    /** What makes a server talk to them; people go on to sign in by name. */
    public Map<String, String> environment() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "PHOTOFINISH_TWITCH_CLIENTID",
                "bench",
                "PHOTOFINISH_TWITCH_CLIENTSECRET",
                "bench-secret",
                "PHOTOFINISH_TWITCH_SIGNIN",
                "false",
                "PHOTOFINISH_TWITCH_POLLEVERY",
                "1s",
                "PHOTOFINISH_TWITCH_AUTHBASEURL",
                address + "/oauth2",
                "PHOTOFINISH_TWITCH_APIBASEURL",
                address + "/helix",
                "PHOTOFINISH_DISCORD_APIBASEURL",
                address,
                "PHOTOFINISH_DISCORD_WEBHOOKURL",
                address + WEBHOOK);
    }

    /** From here on every call waits. */
    public void hush() {
        silence = new CountDownLatch(1);
    }

    /** From here on they answer again; calls that waited are cut off. */
    public void speak() {
        silence.countDown();
    }

    /** Calls that wait. */
    public int waiting() {
        return waiting.get();
    }

    /** Posts that were answered. */
    public int posts() {
        return posts.get();
    }

    @Override
    public void close() {
        speak();
        server.stop(0);
        threads.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (silence.getCount() > 0) {
                sitOut();
                return;
            }
            byte[] answer = answer(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(OK, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private void sitOut() {
        waiting.incrementAndGet();
        try {
            silence.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private String answer(String path) {
        if (path.equals("/oauth2/token")) {
            return "{\"access_token\": \"bench-token\", \"expires_in\": 3600, \"token_type\": \"bearer\"}";
        }
        if (path.equals(WEBHOOK)) {
            posts.incrementAndGet();
            return "{\"id\": \"1\"}";
        }
        return "{\"data\": []}";
    }
}
