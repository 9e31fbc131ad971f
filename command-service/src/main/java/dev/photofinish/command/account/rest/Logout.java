package dev.photofinish.command.account.rest;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.session.SessionCookie;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing out, on every device at once (rest-api §4, better S5). */
@RestController
final class Logout {
    private final Sessions sessions;
    private final Blocking blocking;

    Logout(Sessions sessions, Blocking blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    /** What a client may show. */
    record Farewell(String message) {}

    @Summary(value = "Sign out on every device", by = Authority.USER)
    @PostMapping(path = "/api/auth/logout", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Farewell> signOut(Caller caller, ServerWebExchange exchange) {
        return blocking.call(() -> {
            sessions.revokeAll(caller.account());
            exchange.getResponse().getCookies().set(SessionCookie.NAME, SessionCookie.none(exchange.getRequest()));
            return new Farewell("You are signed out everywhere");
        });
    }
}
