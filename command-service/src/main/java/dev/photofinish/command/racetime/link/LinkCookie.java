package dev.photofinish.command.racetime.link;

import dev.photofinish.web.browser.SecurityHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Binds a link to the browser it began in: whoever has a code or a state, but not this cookie, can do nothing with them. */
final class LinkCookie {
    private static final String NAME = "photofinish_racetime";

    private LinkCookie() {}

    static ResponseCookie of(String secret, Duration keepFor, ServerHttpRequest request) {
        return ResponseCookie.from(NAME, secret)
                .path(LinkEndpoints.CALLBACK)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(SecurityHeaders.secure(request))
                .maxAge(keepFor)
                .build();
    }

    static ResponseCookie none(ServerHttpRequest request) {
        return of("", Duration.ZERO, request);
    }

    static @Nullable String read(ServerHttpRequest request) {
        var cookie = request.getCookies().getFirst(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
