package dev.photofinish.command.notification;

import dev.photofinish.command.outside.OutsideAnswer;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.outside.PacedService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Discord's API, as the bot. People who click and deliveries that wait do not share a circuit breaker. */
@Component
public final class DiscordBot {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PacedService deliveries;
    private final PacedService clicks;
    private final String authorization;

    DiscordBot(OutsideServices services, DiscordSettings settings) {
        deliveries = services.paced("Discord", settings.apiBaseUrl());
        clicks = services.paced("Discord", settings.apiBaseUrl());
        authorization = "Bot " + settings.botToken();
    }

    /** Asks without a body. Path variables are encoded. */
    public Mono<OutsideAnswer> ask(HttpMethod method, String path, Object... variables) {
        return deliveries.call(client -> request(client, method, path, variables));
    }

    /** Asks with a body, which becomes JSON. */
    public Mono<OutsideAnswer> tell(HttpMethod method, Object body, String path, Object... variables) {
        return deliveries.call(client -> with(body, request(client, method, path, variables)));
    }

    /** Asks because somebody waits for it, without a body. */
    public Mono<OutsideAnswer> askNow(HttpMethod method, String path, Object... variables) {
        return clicks.call(client -> request(client, method, path, variables));
    }

    /** Tells something because somebody waits for it. */
    public Mono<OutsideAnswer> tellNow(HttpMethod method, Object body, String path, Object... variables) {
        return clicks.call(client -> with(body, request(client, method, path, variables)));
    }

    private WebClient.RequestBodySpec request(WebClient client, HttpMethod method, String path, Object... variables) {
        return client.method(method).uri(path, variables).header(HttpHeaders.AUTHORIZATION, authorization);
    }

    private static WebClient.RequestHeadersSpec<?> with(Object body, WebClient.RequestBodySpec request) {
        return request.contentType(MediaType.APPLICATION_JSON).bodyValue(JSON.writeValueAsString(body));
    }
}
