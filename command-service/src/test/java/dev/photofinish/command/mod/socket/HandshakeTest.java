package dev.photofinish.command.mod.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HandshakeTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ModServer server = ModServer.shared();
    private final String path = "/ws/mod/" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "/ws/mod/not-a-uuid, 422",
        "/ws/mod/1-1-1-1-1, 422",
        "/ws/mod/00000000-0000-0000-0000-00000000000g, 422",
        "/ws/mod/%00, 422",
        "/ws/mod/, 404",
        "/ws/mod, 404",
        "/ws/mod/00000000-0000-0000-0000-000000000001/more, 404",
        "/ws/training/not-a-uuid, 422",
        "/ws/training/1-1-1-1-1, 422",
        "/ws/training, 404"
    })
    void aPathWithoutARaceIsRefused(String where, int status) {
        assertThat(statusOfHandshake(where, null)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://127.0.0.1", "null", "http://", "::", ""})
    void aPageOfAnotherSiteIsRefused(String origin) {
        assertThat(statusOfHandshake(path, origin)).isEqualTo(403);
    }

    @Test
    void ourOwnPagesMayConnect() {
        connect(path, "http://" + server.address()).abort();
    }

    @Test
    void whatIsNoHandshakeIsRefusedWithAProblem() throws Exception {
        var get = HttpRequest.newBuilder(URI.create("http://" + server.address() + path));
        refused(get.build(), 400);
        refused(get.POST(HttpRequest.BodyPublishers.noBody()).build(), 405);
    }

    @Test
    void anAddressWithTooManyConnectionsIsToldToWait() throws Exception {
        // Loopback is exempt, so that an address of the documentation has to be pretended by a proxy's header.
        try (var behindAProxy = ModServer.start(
                "--photofinish.trusted-proxies=127.0.0.0/8", "--photofinish.live.sockets-per-address=1")) {
            var first = forwarded(behindAProxy, "192.0.2.7");
            var refusal = handshakeFailure(() -> forwarded(behindAProxy, "192.0.2.7"));
            assertThat(refusal.statusCode()).isEqualTo(429);
            assertThat(refusal.headers().firstValue("retry-after")).isPresent();
            var claimed = handshakeFailure(() -> forwarded(behindAProxy, "192.0.2.9, 192.0.2.7"));
            assertThat(claimed.statusCode()).isEqualTo(429);
            forwarded(behindAProxy, "192.0.2.8").abort();
            first.abort();
        }
    }

    @Test
    void whatNobodyTrustedSaysOfAnAddressCountsForNothing() {
        try (var alone = ModServer.start("--photofinish.live.sockets-per-address=1")) {
            var first = forwarded(alone, "192.0.2.7");
            forwarded(alone, "192.0.2.7").abort();
            first.abort();
        }
    }

    @Test
    void handshakesAreCountedLikeRequests() {
        try (var strict = ModServer.start(
                "--photofinish.trusted-proxies=127.0.0.1", "--photofinish.rate-limit.handshakes-per-minute=2")) {
            forwarded(strict, "192.0.2.7").abort();
            forwarded(strict, "192.0.2.7").abort();
            var refusal = handshakeFailure(() -> forwarded(strict, "192.0.2.7"));
            assertThat(refusal.statusCode()).isEqualTo(429);
            assertThat(refusal.headers().firstValue("retry-after")).isPresent();
            forwarded(strict, "192.0.2.8").abort();
        }
    }

    @Test
    void pagesOfConfiguredOriginsMayConnect() {
        try (var open = ModServer.start(
                "--CORS_ORIGINS=[\"https://a.example\", \"https://b.example\"]",
                "--photofinish.live.allowed-origins=https://overlay.example")) {
            for (var origin : new String[] {"https://a.example", "https://b.example", "https://overlay.example"}) {
                HTTP.newWebSocketBuilder()
                        .header("Origin", origin)
                        .buildAsync(URI.create("ws://" + open.address() + path), new WebSocket.Listener() {})
                        .join()
                        .abort();
            }
        }
    }

    private WebSocket forwarded(ModServer to, String address) {
        return HTTP.newWebSocketBuilder()
                .header("X-Forwarded-For", address)
                .buildAsync(URI.create("ws://" + to.address() + path), new WebSocket.Listener() {})
                .join();
    }

    private void refused(HttpRequest request, int status) throws IOException, InterruptedException {
        var reply = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(reply.body()).path("detail").asString(""))
                .isNotEmpty();
        assertThat(reply.body()).doesNotContain("Exception");
    }

    private int statusOfHandshake(String where, String origin) {
        return handshakeFailure(() -> connect(where, origin)).statusCode();
    }

    private static HttpResponse<?> handshakeFailure(Runnable attempt) {
        var failure = new HttpResponse<?>[1];
        assertThatThrownBy(attempt::run)
                .isInstanceOf(CompletionException.class)
                .satisfies(thrown -> failure[0] = ((WebSocketHandshakeException) thrown.getCause()).getResponse());
        return failure[0];
    }

    private WebSocket connect(String where, String origin) {
        var builder = HTTP.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        return builder.buildAsync(URI.create("ws://" + server.address() + where), new WebSocket.Listener() {})
                .join();
    }
}
