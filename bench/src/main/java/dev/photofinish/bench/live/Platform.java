package dev.photofinish.bench.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST calls around a measurement, one at a time and without hurry; a refusal ends the scenario. */
public final class Platform {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Servers servers;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** An answer of any status. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    public Platform(Servers servers) {
        this.servers = servers;
    }

    /** The bearer token of the account of that name, made on first use; role null for an ordinary one. */
    public String token(String login, @Nullable String role) {
        return tokens.computeIfAbsent(login, name -> {
            Map<String, String> body =
                    role == null ? Map.of("twitch_username", name) : Map.of("twitch_username", name, "role", role);
            return must("POST", "/api/auth/local", null, body).path("token").asString("");
        });
    }

    /** The organizer of every race of the bench, who is an admin too. */
    public String organizer() {
        return token("bench_organizer", "admin");
    }

    /** A call that must succeed. */
    public JsonNode must(String method, String path, @Nullable String token, @Nullable Object body) {
        return mustText(method, path, token, body).json();
    }

    /** The same for an answer that need not be JSON. */
    public Answer mustText(String method, String path, @Nullable String token, @Nullable Object body) {
        Answer answer = call(method, path, token, body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " to " + method + " " + path + ": " + answer.body());
        }
        return answer;
    }

    /** A call that may be refused. */
    public Answer call(String method, String path, @Nullable String token, @Nullable Object body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        servers.of(method, path).resolve(path))
                .timeout(PATIENCE)
                .method(method, publisher);
        request.header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    /** Keeps what the path answers in a file. */
    public HttpResponse<Path> save(String path, String token, Map<String, String> headers, Path file) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        servers.of("GET", path).resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        return send(request, HttpResponse.BodyHandlers.ofFile(file));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
