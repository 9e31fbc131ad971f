package dev.photofinish.command.web;

import dev.photofinish.web.browser.SecurityHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * A cookie that binds something that is under way to the browser it began in: whoever has a code or a state, but not this
 * cookie, can do nothing with them. A browser is in the middle of one such thing at a time, the one it began last.
 *
 * @param path where the browser comes back to, and shows it
 */
public record BrowserSecret(String name, String path) {
    /** Gives the browser the secret. */
    public ResponseCookie of(String secret, Duration keepFor, ServerHttpRequest request) {
        return ResponseCookie.from(name, secret)
                .path(path)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(SecurityHeaders.secure(request))
                .maxAge(keepFor)
                .build();
    }

    /** Takes it away. */
    public ResponseCookie none(ServerHttpRequest request) {
        return of("", Duration.ZERO, request);
    }

    /** What the browser shows; null when that is nothing. */
    public @Nullable String read(ServerHttpRequest request) {
        var cookie = request.getCookies().getFirst(name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }
}
