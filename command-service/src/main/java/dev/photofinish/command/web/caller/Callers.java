package dev.photofinish.command.web.caller;

import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.store.Intent;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.idempotency.RequestIntent;
import dev.photofinish.web.session.ShownToken;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out who is calling by the token they show. */
@Component
final class Callers {
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
        return Mono.defer(() -> find(exchange));
    }

    private Mono<Caller> find(ServerWebExchange exchange) {
        var token = ShownToken.of(exchange.getRequest());
        if (token == null) {
            return Mono.error(new EdgeException(EdgeRefusal.UNAUTHENTICATED));
        }
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
