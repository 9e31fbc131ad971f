package dev.photofinish.doubles.twitch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Calls of EventSub to a client's address. Block. */
final class Webhook {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, URI> servers = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    void reach(String publicAddress, URI server) {
        servers.put(publicAddress, server);
    }

    /**
     * Sends a message, signed, under a new id.
     *
     * @param type as {@code notification}
     * @param content the body's fields beside the subscription
     */
    HttpResponse<String> send(Subscription to, String type, Map<String, ?> content) {
        Map<String, Object> body = new LinkedHashMap<>(content);
        body.put("subscription", to.json());
        var json = JsonMapper.shared().writeValueAsString(body);
        var id = UUID.randomUUID().toString();
        var timestamp = Instant.now().toString();
        return call(HttpRequest.newBuilder(address(to.callback()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Twitch-Eventsub-Message-Id", id)
                .header("Twitch-Eventsub-Message-Retry", "0")
                .header("Twitch-Eventsub-Message-Type", type)
                .header("Twitch-Eventsub-Message-Timestamp", timestamp)
                .header("Twitch-Eventsub-Message-Signature", Signature.of(to.secret(), id, timestamp, json))
                .header("Twitch-Eventsub-Subscription-Type", to.type())
                .header("Twitch-Eventsub-Subscription-Version", "1")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private URI address(String callback) {
        return servers.entrySet().stream()
                .filter(one -> callback.startsWith(one.getKey()))
                .findFirst()
                .map(one ->
                        one.getValue().resolve(callback.substring(one.getKey().length())))
                .orElseGet(() -> URI.create(callback));
    }

    private HttpResponse<String> call(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
