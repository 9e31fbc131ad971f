package dev.photofinish.command.account.login;

import dev.photofinish.web.browser.SecurityHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Binds a login to the browser it began in. It holds the PKCE verifier: whoever has a code or a state, but not this
 * cookie, can do nothing with them. A browser is in the middle of one login at a time, the one it began last.
 */
final class LoginCookie {
    static final String NAME = "photofinish_login";

    private LoginCookie() {}

    static ResponseCookie of(String verifier, Duration keepFor, ServerHttpRequest request) {
        return ResponseCookie.from(NAME, verifier)
                .path(TwitchCallback.PATH)
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
