package dev.photofinish.standalone.secret;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser, or a program with a token; whatever is answered is kept for everybody to see. */
final class Surfer {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI server;
    private final List<Exchange> seen;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final @Nullable String token;

    Surfer(URI server, List<Exchange> seen, @Nullable String token) {
        this.server = server;
        this.seen = seen;
        this.token = token;
    }

    /** The same person's program. */
    Surfer with(String bearerToken) {
        return new Surfer(server, seen, bearerToken);
    }

    Exchange get(String address, Secret... belonging) {
        return send(request(address).GET(), belonging);
    }

    Exchange post(String path, String body, Secret... belonging) {
        return send(withBody("POST", path, body), belonging);
    }

    Exchange patch(String path, String body, Secret... belonging) {
        return send(withBody("PATCH", path, body), belonging);
    }

    HttpRequest.Builder withBody(String method, String path, String body) {
        var request = request(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        return request.header("Content-Type", "application/json").header("Origin", server.toString());
    }

    /** What a decent answer says. */
    static JsonNode json(Exchange exchange) {
        if (exchange.status() / 100 != 2) {
            throw new AssertionError(exchange.question() + ": " + exchange.answer());
        }
        return JsonMapper.shared().readTree(exchange.body());
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(server.resolve(address)).header("Accept", "text/html,application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    Exchange send(HttpRequest.Builder request, Secret... belonging) {
        try {
            var built = request.build();
            var answer = HTTP.send(built, HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            var exchange = new Exchange(
                    built.method() + " " + built.uri().getPath(),
                    answer.statusCode(),
                    answer.headers(),
                    answer.body(),
                    Set.of(belonging));
            seen.add(exchange);
            return exchange;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
