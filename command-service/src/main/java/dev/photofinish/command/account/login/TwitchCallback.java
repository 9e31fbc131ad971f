package dev.photofinish.command.account.login;

import dev.photofinish.command.account.twitch.TwitchProfile;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Where Twitch sends people back to (rest-api §4). A browser is always sent on, with a {@code code} or with an
 * {@code error}; anybody else is refused as the reference says.
 */
@RestController
final class TwitchCallback {
    static final String PATH = "/api/auth/callback";

    private static final Logger log = LoggerFactory.getLogger(TwitchCallback.class);

    private final TwitchOAuth twitch;
    private final PendingLogins pending;
    private final TwitchIdentity identity;
    private final WayBack wayBack;
    private final Blocking blocking;

    TwitchCallback(
            TwitchOAuth twitch, PendingLogins pending, TwitchIdentity identity, WayBack wayBack, Blocking blocking) {
        this.twitch = twitch;
        this.pending = pending;
        this.identity = identity;
        this.wayBack = wayBack;
        this.blocking = blocking;
    }

    /**
     * Signs the browser's owner in. Checked in this order: that they consented; that the login began in this browser, not
     * too long ago, and has not come back before; that there is a code; that Twitch takes it and says whose it is.
     */
    @Summary(value = "Come back from Twitch", by = Authority.ANYBODY)
    @Returns(status = 302, media = "")
    @Refuses(400)
    @GetMapping(PATH)
    Mono<ResponseEntity<Void>> comeBack(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String error,
            ServerHttpRequest request) {
        var verifier = LoginCookie.SECRET.read(request);
        return blocking.call(() -> take(state, verifier)).flatMap(known -> {
            if (error != null) {
                return refuse(LoginRefusal.LOGIN_DENIED, known, request);
            }
            if (state == null || verifier == null || known.isEmpty()) {
                return refuse(LoginRefusal.LOGIN_UNKNOWN, known, request);
            }
            if (code == null || code.isBlank()) {
                return refuse(LoginRefusal.LOGIN_INCOMPLETE, known, request);
            }
            return twitch.whoConsented(code, state, verifier, request)
                    .flatMap(profile -> finish(profile, known.get(), request))
                    .onErrorResume(OutsideException.class, silence -> {
                        log.warn("A sign-in failed: {}", silence.getMessage());
                        return refuse(LoginRefusal.TWITCH_SILENT, known, request);
                    });
        });
    }

    /** Used up whatever comes of it. */
    private Optional<PendingLogin> take(@Nullable String state, @Nullable String verifier) {
        return state == null ? Optional.empty() : pending.take(state, verifier == null ? "" : verifier);
    }

    private Mono<ResponseEntity<Void>> finish(TwitchProfile profile, PendingLogin login, ServerHttpRequest request) {
        return blocking.call(() -> {
            var account = identity.signIn(profile, login.locale());
            return wayBack.signedIn(account, URI.create(login.returnTo()), request);
        });
    }

    private Mono<ResponseEntity<Void>> refuse(
            LoginRefusal refusal, Optional<PendingLogin> login, ServerHttpRequest request) {
        return Mono.fromSupplier(
                () -> wayBack.refused(refusal, login.map(PendingLogin::returnTo).orElse(null), request));
    }
}
