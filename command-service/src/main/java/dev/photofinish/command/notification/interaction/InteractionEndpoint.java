package dev.photofinish.command.notification.interaction;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.body.WholeBodies;
import io.micrometer.core.instrument.Counter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
 * What Discord tells us about clicks (rest-api §10). Only what Discord signed, a short while ago, is listened to; what
 * comes a second time does nothing.
 */
@RestController
final class InteractionEndpoint {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PING = 1;
    private static final int COMPONENT = 3;

    private final InteractionKey key;
    private final KnownInteractions known;
    private final Clicks clicks;
    private final WholeBodies bodies;
    private final Blocking blocking;
    private final Clock clock;
    private final Duration freshFor;
    private final Counter stale;

    InteractionEndpoint(
            InteractionKey key,
            KnownInteractions known,
            Clicks clicks,
            WholeBodies bodies,
            Blocking blocking,
            Clock clock,
            DiscordSettings settings,
            Limits limits) {
        this.key = key;
        this.known = known;
        this.clicks = clicks;
        this.bodies = bodies;
        this.blocking = blocking;
        this.clock = clock;
        this.freshFor = settings.interactionFreshFor();
        this.stale = limits.hits(CommandLimit.INTERACTION_FRESH);
    }

    /**
     * 401 in plain text when the signature is missing, not Discord's, or of another time; 400 without a body for what is
     * neither a ping nor a click.
     */
    @PostMapping("/api/discord/interactions")
    Mono<ResponseEntity<byte[]>> interaction(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        return bodies.read(exchange.getRequest()).flatMap(body -> verified(headers, body));
    }

    private Mono<ResponseEntity<byte[]>> verified(HttpHeaders headers, byte[] body) {
        var signature = headers.getFirst("X-Signature-Ed25519");
        var timestamp = headers.getFirst("X-Signature-Timestamp");
        if (signature == null || timestamp == null || !key.signed(signature, timestamp, body)) {
            return Mono.just(unauthorized());
        }
        if (!fresh(timestamp)) {
            stale.increment();
            return Mono.just(unauthorized());
        }
        var interaction = parse(body);
        return switch (interaction == null ? 0 : interaction.path("type").asInt(0)) {
            case PING -> Mono.just(ok(Whisper.pong()));
            case COMPONENT -> once(timestamp, body, interaction).map(InteractionEndpoint::ok);
            default -> Mono.just(ResponseEntity.badRequest().build());
        };
    }

    private Mono<Whisper> once(String timestamp, byte[] body, @Nullable JsonNode interaction) {
        var signed = timestamp + new String(body, StandardCharsets.UTF_8);
        var now = clock.instant();
        return blocking.call(() -> known.first(signed, now, now.minus(freshFor.multipliedBy(3))))
                .flatMap(first -> first && interaction != null
                        ? clicks.reply(interaction)
                        : Mono.just(Whisper.of("This click has been dealt with already.")));
    }

    private boolean fresh(String timestamp) {
        try {
            var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(freshFor) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException nonsense) {
            return false;
        }
    }

    private static @Nullable JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException malformed) {
            return null;
        }
    }

    private static ResponseEntity<byte[]> ok(Whisper whisper) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(whisper));
    }

    private static ResponseEntity<byte[]> unauthorized() {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .contentType(MediaType.TEXT_PLAIN)
                .body("invalid request signature".getBytes(StandardCharsets.UTF_8));
    }
}
