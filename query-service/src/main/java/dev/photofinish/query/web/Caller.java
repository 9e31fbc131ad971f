package dev.photofinish.query.web;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.Sessions;
import dev.photofinish.web.session.ShownToken;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Who is asking. */
public final class Caller {
    private final Sessions sessions;
    private final AccountDirectory accounts;
    private final Slow slow;

    public Caller(Sessions sessions, AccountDirectory accounts, Slow slow) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.slow = slow;
    }

    /** The account behind the request's token; an unknown token counts as none (rest-api §1, "opt"). */
    public Mono<Optional<AccountId>> of(ServerHttpRequest request) {
        return Mono.defer(() -> {
            var token = ShownToken.of(request);
            return token == null
                    ? Mono.just(Optional.empty())
                    : slow.call(() -> Optional.ofNullable(sessions.accountOf(token)));
        });
    }

    /** The account behind the request's token; refuses whoever has none. */
    public Mono<AccountId> signedIn(ServerHttpRequest request) {
        return of(request)
                .map(found -> found.orElseThrow(() -> QueryRefusal.NOT_SIGNED_IN.because("A valid token is needed")));
    }

    /** Who looks at a page for anybody. */
    public Mono<Viewer> viewer(ServerHttpRequest request) {
        return of(request)
                .flatMap(found -> found.map(account -> slow.call(() -> new Viewer(account, accounts.isAdmin(account))))
                        .orElseGet(() -> Mono.just(Viewer.ANYBODY)));
    }

    /** Who looks at a page for whoever is signed in; refuses everybody else. */
    public Mono<Viewer> signedInViewer(ServerHttpRequest request) {
        return signedIn(request).flatMap(account -> slow.call(() -> new Viewer(account, accounts.isAdmin(account))));
    }

    /** Completes when an administrator asks; refuses everybody else. */
    public Mono<AccountId> administrator(ServerHttpRequest request) {
        return signedIn(request)
                .filterWhen(account -> slow.call(() -> accounts.isAdmin(account)))
                .switchIfEmpty(Mono.error(() -> QueryRefusal.NOT_ALLOWED.because("Only administrators may do this")));
    }
}
