package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the HTTP surface, signed in or not. */
public record Api(String address, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came back. */
    public record Reply(int status, HttpResponse<byte[]> response) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode ok() {
            assertThat(status).as(text()).isBetween(200, 201);
            return json();
        }

        /** Checks that this is a refusal as documented, and returns its code. */
        public String refused(int expected) {
            assertThat(status).as(text()).isEqualTo(expected);
            assertThat(header("content-type")).isEqualTo("application/problem+json");
            assertThat(json().path("status").asInt()).isEqualTo(expected);
            assertThat(json().path("detail").asString("")).isNotEmpty();
            assertThat(json().path("title").asString("")).isNotEmpty();
            assertThat(text()).doesNotContain("Exception").doesNotContain("\\tat ");
            return json().path("type").asString("").replace("urn:photofinish:refusal:", "");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public Reply post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Reply patch(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    public Reply put(String path) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.noBody()));
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply head(String path) {
        return send(request(path).HEAD());
    }

    public HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://" + address + path)).timeout(Duration.ofSeconds(10));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Reply send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Reply post(String path, String json, String key) {
        var request = request(path).header("Idempotency-Key", key);
        return json == null
                ? send(request.POST(HttpRequest.BodyPublishers.noBody()))
                : send(request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The same client behind a proxy that says so. */
    public Reply get(String path, String forwardedFor) {
        return send(request(path).header("X-Forwarded-For", forwardedFor).GET());
    }

    /** Who this is. */
    public String login() {
        return get("/api/auth/me").ok().path("twitch_username").asString();
    }

    /** A race of one's own in the pool, and its path. */
    public String newRace(String more) {
        var race = post("/api/races", "{\"name\": \"Friday run\"%s}".formatted(more))
                .ok();
        return "/api/races/" + race.path("id").asString();
    }
}
