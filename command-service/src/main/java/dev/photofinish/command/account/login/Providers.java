package dev.photofinish.command.account.login;

import dev.photofinish.command.account.rest.Loopback;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How people can sign in here, for the page that offers it. */
@RestController
final class Providers {
    private final TwitchOAuth twitch;

    Providers(TwitchOAuth twitch) {
        this.twitch = twitch;
    }

    /**
     * The ways to sign in.
     *
     * @param twitch {@code GET /api/auth/twitch} is there
     * @param local {@code POST /api/auth/local} is there, for whoever asks this
     */
    @Named("WaysToSignIn")
    record Ways(boolean twitch, boolean local) {}

    @Summary(value = "How people can sign in here", by = Authority.ANYBODY)
    @GetMapping(path = "/api/auth/providers", produces = MediaType.APPLICATION_JSON_VALUE)
    Ways ways(ServerHttpRequest request) {
        return new Ways(twitch.available(), !twitch.available() && Loopback.is(request));
    }
}
