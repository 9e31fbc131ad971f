package dev.photofinish.command.account.rest;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.command.web.body.JsonBodies;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.events.account.Role;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The local identity provider over HTTP. To everybody but loopback clients, and with Twitch, it does not exist. */
@RestController
final class LocalLogin {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,25}");

    private final LocalIdentity identity;
    private final JsonBodies bodies;
    private final Blocking blocking;
    private final boolean enabled;

    LocalLogin(LocalIdentity identity, JsonBodies bodies, Blocking blocking, TwitchSettings twitch) {
        this.identity = identity;
        this.bodies = bodies;
        this.blocking = blocking;
        this.enabled = !twitch.signsIn();
    }

    /** What a successful login answers. */
    @Named("LoginToken")
    record Token(String token) {
        @Override
        public String toString() {
            return "Token[]";
        }
    }

    @Summary(value = "Sign in by name, on the machine that serves", by = Authority.ANYBODY)
    @Takes(LoginWish.class)
    @Refuses(404)
    @PostMapping(
            path = "/api/auth/local",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Token> signIn(ServerWebExchange exchange) {
        if (!enabled || !Loopback.is(exchange.getRequest())) {
            return Mono.error(new EdgeException(EdgeRefusal.NOT_FOUND));
        }
        return bodies.read(exchange).flatMap(body -> {
            var name = body.requiredText("twitch_username");
            if (!body.rejected("twitch_username") && !NAME.matcher(name).matches()) {
                body.reject("twitch_username", "must be 1 to 25 letters, digits or underscores");
            }
            var role = role(body);
            body.check();
            return blocking.call(() -> new Token(identity.signIn(name, role)));
        });
    }

    private static @Nullable Role role(Fields body) {
        var wished = body.optionalText("role");
        return switch (wished) {
            case null -> null;
            case "user" -> Role.USER;
            case "organizer" -> Role.ORGANIZER;
            case "admin" -> Role.ADMIN;
            default -> {
                body.reject("role", "must be user, organizer or admin");
                yield null;
            }
        };
    }
}
