package dev.photofinish.doubles.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server as people of the demo use it. What it does not do fails with an {@link IOException} that says so. */
final class DemoServer {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int CONFLICT = 409;
    private static final int FIRST_FAILURE = 300;
    /** Done, but not to be shown yet. */
    private static final int LATER = 202;

    private final URI address;

    DemoServer(URI address) {
        this.address = address;
    }

    /** Somebody's token. */
    String signIn(Map<String, String> who) throws IOException, InterruptedException {
        return new Visit(address, "")
                .send("POST", "/api/auth/local", json(who))
                .get("token")
                .asString();
    }

    /** Somebody who has signed in, at a browser of their own. */
    Visit as(String token) {
        return new Visit(address, token);
    }

    URI page(String path) {
        return address.resolve(path);
    }

    private static BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    /** A browser with its cookies. */
    static final class Visit {
        private final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final URI address;
        private final String token;

        private Visit(URI address, String token) {
            this.address = address;
            this.token = token;
        }

        JsonNode get(String path) throws IOException, InterruptedException {
            return send("GET", path, BodyPublishers.noBody());
        }

        JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
            return send("POST", path, json(body));
        }

        /** Enters something that may be there already. */
        void enter(String path, Map<String, ?> body) throws IOException, InterruptedException {
            var answer = answer("POST", path, json(body));
            if (answer.statusCode() != CONFLICT) {
                read("POST", path, answer);
            }
        }

        JsonNode patch(String path, Map<String, ?> body) throws IOException, InterruptedException {
            return send("PATCH", path, json(body));
        }

        /** Goes there and wherever that leads. */
        void follow(String where) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(where)).timeout(PATIENCE);
            http.send(request.build(), BodyHandlers.discarding());
        }

        private JsonNode send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
            return read(method, path, answer(method, path, body));
        }

        private HttpResponse<String> answer(String method, String path, BodyPublisher body)
                throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .method(method, body);
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        }

        private static JsonNode read(String method, String path, HttpResponse<String> answer) throws IOException {
            int status = answer.statusCode();
            if (status >= FIRST_FAILURE || status == LATER) {
                throw new IOException("%d to %s %s: %s".formatted(status, method, path, answer.body()));
            }
            return JsonMapper.shared().readTree(answer.body());
        }
    }
}
