package dev.photofinish.command.account.login;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.OneTimeCode;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.live.translation.Languages;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sends a browser to Twitch to sign in (rest-api §4). Without credentials there is no such thing. */
@RestController
final class TwitchStart {
    private final TwitchOAuth twitch;
    private final ReturnTargets targets;
    private final PendingLogins pending;
    private final Languages languages;
    private final AuthSettings settings;
    private final Blocking blocking;

    TwitchStart(
            TwitchOAuth twitch,
            ReturnTargets targets,
            PendingLogins pending,
            Languages languages,
            AuthSettings settings,
            Blocking blocking) {
        this.twitch = twitch;
        this.targets = targets;
        this.pending = pending;
        this.languages = languages;
        this.settings = settings;
        this.blocking = blocking;
    }

    /**
     * To Twitch, and from there to the callback.
     *
     * @param redirectUrl where the browser goes in the end; a path is one of this server's
     * @param locale language of the browser; another than there are texts in counts as English
     */
    @Summary(value = "Go to Twitch to sign in", by = Authority.ANYBODY)
    @Returns(status = 302, media = "")
    @Refuses({400, 404})
    @GetMapping("/api/auth/twitch")
    Mono<ResponseEntity<Void>> begin(
            @RequestParam(name = "redirect_url", required = false) @Nullable String redirectUrl,
            @RequestParam(required = false) @Nullable String locale,
            ServerHttpRequest request) {
        if (!twitch.available()) {
            throw new EdgeException(EdgeRefusal.NOT_FOUND);
        }
        var target = targets.of(redirectUrl, request);
        var language = locale == null || locale.isBlank()
                ? null
                : languages.of(locale.strip()).code();
        var state = OneTimeCode.fresh();
        var authorization = twitch.begin(state, request);
        return blocking.call(() -> {
            pending.begin(state, TwitchOAuth.verifier(authorization), new PendingLogin(target.toString(), language));
            return leave(authorization, request);
        });
    }

    private ResponseEntity<Void> leave(OAuth2AuthorizationRequest authorization, ServerHttpRequest request) {
        var cookie = LoginCookie.SECRET.of(TwitchOAuth.verifier(authorization), settings.loginWithin(), request);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(authorization.getAuthorizationRequestUri()))
                .header("Set-Cookie", cookie.toString())
                .build();
    }
}
