package dev.photofinish.command.account.login;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.body.JsonBodies;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
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

    /** What to exchange. */
    record LoginCode(String code) {
        @Override
        public String toString() {
            return "LoginCode[]";
        }
    }

    /** A new session's token. */
    @Named("SessionToken")
    record Token(String token) {
        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /** Works once for each code; 400 when it is unknown, used or too old. */
    @Summary(value = "Exchange the code of a login for a token", by = Authority.ANYBODY)
    @Takes(LoginCode.class)
    @Refuses(400)
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
