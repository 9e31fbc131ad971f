package dev.photofinish.command.account.linking;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.BrowserSecret;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.OneTimeCode;
import dev.photofinish.command.web.OwnAddress;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.RefusedException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * A link to one service: the browser leaves with a state that is good once, for a while and in that browser, and comes back
 * with a code. Whatever comes of it, it ends in the settings, which are told in the query.
 */
public final class BrowserLink {
    private static final Logger LOG = LoggerFactory.getLogger(BrowserLink.class);

    private final String service;
    private final String callback;
    private final BrowserSecret cookie;
    private final Duration within;
    private final PendingLinks pending;
    private final Blocking blocking;

    /**
     * A link.
     *
     * @param service in the query of the settings, and in the name of the cookie
     * @param callback path by which the browser comes back
     * @param within how long it may take
     */
    public BrowserLink(String service, String callback, Duration within, PendingLinks pending, Blocking blocking) {
        this.service = service;
        this.callback = callback;
        this.cookie = new BrowserSecret("photofinish_" + service, callback);
        this.within = within;
        this.pending = pending;
        this.blocking = blocking;
    }

    /**
     * Begins a link in this browser.
     *
     * @param start what to answer, by the state and the address to come back to
     */
    public <T> Mono<ResponseEntity<T>> begin(
            Caller caller,
            ServerHttpRequest request,
            @Nullable String registered,
            BiFunction<String, String, T> start) {
        var state = OneTimeCode.fresh();
        var secret = OneTimeCode.fresh();
        return blocking.call(() -> {
            pending.begin(state, secret, caller.account(), within);
            return ResponseEntity.ok()
                    .header("Set-Cookie", cookie.of(secret, within, request).toString())
                    .body(start.apply(state, redirectUri(request, registered)));
        });
    }

    /**
     * The browser is back, and is sent on.
     *
     * @param code null or blank = whoever went there did not consent
     * @param link has the account linked to whom the code stands for
     */
    public Mono<ResponseEntity<Void>> comeBack(
            @Nullable String code,
            @Nullable String state,
            ServerHttpRequest request,
            BiFunction<AccountId, String, Mono<?>> link) {
        var secret = cookie.read(request);
        return blocking.call(() -> take(state, secret))
                .flatMap(account -> account.isEmpty()
                        ? Mono.just("unknown")
                        : code == null || code.isBlank()
                                ? Mono.just("denied")
                                : finish(link.apply(account.get(), code)))
                .map(outcome -> sentOn(outcome, request));
    }

    /** Our callback as it is registered there, or else at the address that the browser used. */
    public String redirectUri(ServerHttpRequest request, @Nullable String registered) {
        return registered == null ? OwnAddress.of(request) + callback : registered;
    }

    private Optional<AccountId> take(@Nullable String state, @Nullable String secret) {
        return state == null ? Optional.empty() : pending.take(state, secret == null ? "" : secret);
    }

    private Mono<String> finish(Mono<?> link) {
        return link.thenReturn("linked").onErrorResume(this::outcomeOf);
    }

    private Mono<String> outcomeOf(Throwable failure) {
        return switch (failure) {
            case RefusedException _ -> Mono.just("taken");
            case CompletionException wrapped when wrapped.getCause() instanceof RefusedException -> Mono.just("taken");
            case OutsideException silence -> {
                LOG.warn("A link failed: {}", silence.getMessage());
                yield Mono.just("failed");
            }
            default -> Mono.error(failure);
        };
    }

    private ResponseEntity<Void> sentOn(String outcome, ServerHttpRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/settings?" + service + "=" + outcome))
                .header("Set-Cookie", cookie.none(request).toString())
                .build();
    }
}
