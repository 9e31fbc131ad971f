package dev.photofinish.web.session;

import dev.photofinish.web.browser.SecurityHeaders;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The session of a page of ours: out of reach of its scripts, and of other sites' forms. */
public final class SessionCookie {
    /** Its name. */
    public static final String NAME = "photofinish_session";

    private SessionCookie() {}

    /**
     * Hands a session's token to the browser behind the request.
     *
     * @param keepFor how long the browser shows it
     */
    public static ResponseCookie of(String token, Duration keepFor, ServerHttpRequest request) {
        return ResponseCookie.from(NAME, token)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(SecurityHeaders.secure(request))
                .maxAge(keepFor)
                .build();
    }

    /** Makes the browser behind the request forget it. */
    public static ResponseCookie none(ServerHttpRequest request) {
        return of("", Duration.ZERO, request);
    }
}
