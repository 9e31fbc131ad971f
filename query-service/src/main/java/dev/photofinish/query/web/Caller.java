package dev.photofinish.query.web;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.live.People;
import dev.photofinish.store.Sessions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Who is asking. */
public final class Caller {
    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;
    private final People people;
    private final Slow slow;

    public Caller(Sessions sessions, People people, Slow slow) {
        this.sessions = sessions;
        this.people = people;
        this.slow = slow;
    }

    /** The account behind the request's token; an unknown token counts as none (rest-api §1, "opt"). */
    public Mono<Optional<AccountId>> of(ServerHttpRequest request) {
        var token = token(request);
        return token == null
                ? Mono.just(Optional.empty())
                : slow.call(() -> Optional.ofNullable(sessions.accountOf(token)));
    }

    /** Completes when an administrator asks; refuses everybody else. */
    public Mono<AccountId> administrator(ServerHttpRequest request) {
        return of(request)
                .map(found -> found.orElseThrow(() -> QueryRefusal.NOT_SIGNED_IN.because("A valid token is needed")))
                .filterWhen(account -> slow.call(() -> people.byId(account).role() == Role.ADMIN))
                .switchIfEmpty(Mono.error(() -> QueryRefusal.NOT_ALLOWED.because("Only administrators may do this")));
    }

    private static @Nullable String token(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).trim()
                : null;
    }
}
