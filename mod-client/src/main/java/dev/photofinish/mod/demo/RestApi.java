package dev.photofinish.mod.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The few REST calls of the demo; a refusal is a {@link Refused}, no answer an {@link IOException}. */
final class RestApi {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI server;
    private final HttpClient http;

    RestApi(URI server, HttpClient http) {
        this.server = server;
        this.http = http;
    }

    /** Logs in with the local identity provider; {@code role} null leaves the account's role alone. */
    String login(String name, @Nullable String role) throws IOException, InterruptedException, Refused {
        Map<String, String> body =
                role == null ? Map.of("twitch_username", name) : Map.of("twitch_username", name, "role", role);
        return JSON.readTree(send("POST", "/api/auth/local", null, body))
                .path("token")
                .asString("");
    }

    RaceCard create(String token, Object race) throws IOException, InterruptedException, Refused {
        return read(send("POST", "/api/races", token, race), RaceCard.class);
    }

    RaceCard race(String id) throws IOException, InterruptedException, Refused {
        return read(send("GET", "/api/races/" + id, null, null), RaceCard.class);
    }

    RaceList races(String statuses) throws IOException, InterruptedException, Refused {
        return read(send("GET", "/api/races?limit=100&status=" + statuses, null, null), RaceList.class);
    }

    /** The TOML with which a player's mod is set up. */
    String modConfig(String token, String raceId) throws IOException, InterruptedException, Refused {
        return send("GET", "/api/races/" + raceId + "/my-mod-config", token, null);
    }

    /** One of the bodiless commands on a race: join, start, abandon and the like. */
    void command(String token, String raceId, String verb) throws IOException, InterruptedException, Refused {
        send("POST", "/api/races/" + raceId + "/" + verb, token, null);
    }

    private static <T> T read(String body, Class<T> type) throws IOException {
        try {
            return JSON.readValue(body, type);
        } catch (JacksonException malformed) {
            throw new IOException("Not the answer that was asked for", malformed);
        }
    }

    private String send(String method, String path, @Nullable String token, @Nullable Object body)
            throws IOException, InterruptedException, Refused {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new Refused(response.statusCode(), method + " " + path + ": " + response.body());
        }
        return response.body();
    }
}
