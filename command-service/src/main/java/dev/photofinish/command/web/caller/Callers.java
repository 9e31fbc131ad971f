package dev.photofinish.command.web.caller;

import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.store.Intent;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.idempotency.RequestIntent;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out who is calling by the bearer token. */
@Component
final class Callers {
    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;
    private final Accounts accounts;
    private final Blocking blocking;

    Callers(Sessions sessions, Accounts accounts, Blocking blocking) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.blocking = blocking;
    }

    /** The caller; fails when there is no token, or none that anybody holds. */
    Mono<Caller> of(ServerWebExchange exchange) {
        var header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Mono.error(new EdgeException(EdgeRefusal.UNAUTHENTICATED));
        }
        var token = header.substring(SCHEME.length()).strip();
        var intent = RequestIntent.of(exchange);
        return blocking.call(() -> find(token, intent));
    }

    private Caller find(String token, Intent intent) {
        var account = sessions.accountOf(token);
        return Optional.ofNullable(account)
                .flatMap(accounts::byId)
                .map(row -> new Caller(row.id(), row.role(), token, intent))
                .orElseThrow(() -> new EdgeException(EdgeRefusal.UNAUTHENTICATED));
    }
}
