package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps cookies, as one browser does whatever the port, and shows where it is sent instead of going there. */
public final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();

    public HttpResponse<String> open(String address) {
        return send(request(address).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    /** Where opening the address leads to. */
    public String sentOn(String address) {
        var answer = open(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("location").orElseThrow();
    }

    public HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10));
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> cookies() {
        return cookies;
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

    /** A parameter of an address; empty when it has none. */
    static String parameter(String address, String name) {
        var value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst(name);
        return value == null ? "" : value;
    }
}
