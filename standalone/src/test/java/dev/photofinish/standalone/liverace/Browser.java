package dev.photofinish.standalone.liverace;

import dev.photofinish.standalone.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser: it keeps cookies, and goes where it is sent. */
final class Browser implements AutoCloseable {
    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser(URI server) {
        this.server = server;
    }

    /** Has the person link whoever is signed in at racetime.gg; where that leads to. */
    URI link(Api person) {
        var begun = send(HttpRequest.newBuilder(server.resolve("/api/racetime/link"))
                .header("Authorization", "Bearer " + person.token())
                .POST(BodyPublishers.noBody()));
        var address =
                JsonMapper.shared().readTree(begun.body()).get("authorize_url").asString();
        return send(HttpRequest.newBuilder(URI.create(address))).uri();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
