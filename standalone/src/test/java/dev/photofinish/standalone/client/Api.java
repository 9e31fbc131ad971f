package dev.photofinish.standalone.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The REST API, as one person uses it. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI server;
    private final String token;

    private Api(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    public static Api anonymous(URI server) {
        return new Api(server, "");
    }

    /** Signs in by name; the account appears when it is new. */
    public static Api as(URI server, String name, String role) {
        var login = anonymous(server).post("/api/auth/local", Map.of("twitch_username", name, "role", role));
        return new Api(server, login.ok().get("token").asString());
    }

    public static Api withToken(URI server, String token) {
        return new Api(server, token);
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return answer(request(path).GET());
    }

    public Answer post(String path) {
        return answer(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, Object body) {
        return postText(path, JSON.writeValueAsString(body));
    }

    public Answer postText(String path, String body) {
        return answer(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public Answer patch(String path, Object body) {
        return patchText(path, JSON.writeValueAsString(body));
    }

    public Answer patchText(String path, String body) {
        return send("PATCH", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", JSON.writeValueAsBytes(body));
    }

    public Answer delete(String path) {
        return answer(request(path).DELETE());
    }

    /** Any method with any body, for what no decent client would send. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        return answer(
                request(path).header("Content-Type", contentType).method(method, BodyPublishers.ofByteArray(body)));
    }

    public CompletableFuture<Answer> postAsync(String path) {
        return HTTP.sendAsync(request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString())
                .thenApply(Api::read);
    }

    public CompletableFuture<Answer> postAsync(String path, Object body) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return HTTP.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Api::read);
    }

    public CompletableFuture<Answer> deleteAsync(String path) {
        return HTTP.sendAsync(request(path).DELETE().build(), BodyHandlers.ofString())
                .thenApply(Api::read);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            return read(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new ServerGoneException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Answer read(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                json(response.body()),
                response.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
