package dev.photofinish.command.stream.eventsub;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.web.body.WholeBodies;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where Twitch tells who streams (EventSub by webhook). What it did not sign, or signed too long ago, is refused with 403
 * and changes nothing; without a callback address configured there is nothing here.
 */
@RestController
final class EventSubEndpoint {
    static final String PATH = "/api/twitch/eventsub";

    private static final Logger LOG = LoggerFactory.getLogger(EventSubEndpoint.class);

    private final WholeBodies bodies;
    private final MessageCheck check;
    private final Notifications notifications;
    private final Blocking blocking;

    EventSubEndpoint(WholeBodies bodies, MessageCheck check, Notifications notifications, Blocking blocking) {
        this.bodies = bodies;
        this.check = check;
        this.notifications = notifications;
        this.blocking = blocking;
    }

    @Summary(value = "Take what Twitch tells of a stream, signed", by = Authority.ANYBODY)
    @Returns(status = 200, media = "text/plain")
    @Returns(status = 204, media = "")
    @Refuses({403, 404})
    @PostMapping(PATH)
    Mono<ResponseEntity<String>> take(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        return bodies.read(exchange.getRequest())
                .map(body -> Message.of(headers, body))
                .doOnNext(check::demand)
                .flatMap(this::answer);
    }

    private Mono<ResponseEntity<String>> answer(Message message) {
        var content = parse(message);
        return switch (message.kind()) {
            case "webhook_callback_verification" -> challenged(content);
            case "notification" ->
                blocking.call(() -> {
                    notifications.take(message, content);
                    return done();
                });
            case "revocation" -> revoked(content);
            default -> Mono.just(done());
        };
    }

    private static Mono<ResponseEntity<String>> challenged(JsonNode content) {
        return Mono.just(ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(content.path("challenge").asString("")));
    }

    /** The next round finds it missing, and asks until it is there again. */
    private static Mono<ResponseEntity<String>> revoked(JsonNode content) {
        LOG.warn(
                "Twitch tells no more of {}: {}",
                content.at("/subscription/type").asString(""),
                content.at("/subscription/status").asString(""));
        return Mono.just(done());
    }

    private static ResponseEntity<String> done() {
        return ResponseEntity.noContent().build();
    }

    private static JsonNode parse(Message message) {
        try {
            return JsonMapper.shared().readTree(message.body());
        } catch (JacksonException malformed) {
            throw new EdgeException(EdgeRefusal.MALFORMED_JSON);
        }
    }
}
