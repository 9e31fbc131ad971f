package dev.photofinish.command.account.login;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.body.JsonBodies;
import dev.photofinish.store.Sessions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The code that a browser came back with, for a bearer token (rest-api §4). */
@RestController
final class CodeExchange {
    private final LoginCodes codes;
    private final Sessions sessions;
    private final JsonBodies bodies;
    private final Blocking blocking;

    CodeExchange(LoginCodes codes, Sessions sessions, JsonBodies bodies, Blocking blocking) {
        this.codes = codes;
        this.sessions = sessions;
        this.bodies = bodies;
        this.blocking = blocking;
    }

    /** A new session's token. */
    record Token(String token) {
        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /** Works once for each code; 400 when it is unknown, used or too old. */
    @PostMapping(
            path = "/api/auth/exchange",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Token> exchange(ServerWebExchange exchange) {
        return bodies.read(exchange).flatMap(body -> {
            var code = body.requiredText("code");
            body.check();
            return blocking.call(() -> codes.redeem(code)
                    .map(sessions::open)
                    .map(Token::new)
                    .orElseThrow(LoginRefusal.UNKNOWN_LOGIN_CODE::exception));
        });
    }
}
