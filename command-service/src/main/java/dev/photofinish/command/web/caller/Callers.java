package dev.photofinish.command.web.caller;

import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.store.EventStoreSettings;
import dev.photofinish.store.Intent;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.idempotency.RequestIntent;
import dev.photofinish.web.session.SessionCookie;
import dev.photofinish.web.session.ShownToken;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds out who is calling by the token they show. Being used keeps a session going, so a cookie that shows it is handed
 * out anew and ends when the session would.
 */
@Component
final class Callers {
    private final Sessions sessions;
    private final Accounts accounts;
    private final Blocking blocking;
    private final Duration idleFor;

    Callers(Sessions sessions, Accounts accounts, Blocking blocking, EventStoreSettings settings) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.blocking = blocking;
        this.idleFor = settings.sessionIdleFor();
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
        return blocking.call(() -> find(token, intent)).doOnNext(_ -> handOutAnew(token, exchange));
    }

    private void handOutAnew(String token, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (ShownToken.isCookie(request)) {
            exchange.getResponse().getCookies().set(SessionCookie.NAME, SessionCookie.of(token, idleFor, request));
        }
    }

    private Caller find(String token, Intent intent) {
        var account = sessions.accountOf(token);
        return Optional.ofNullable(account)
                .flatMap(accounts::byId)
                .map(row -> new Caller(row.id(), row.role(), token, intent))
                .orElseThrow(() -> new EdgeException(EdgeRefusal.UNAUTHENTICATED));
    }
}
