package dev.photofinish.web.session;

import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * The session token that a request shows. A bearer token goes before the cookie. Browsers send the cookie along whoever
 * wrote the page, so that with it alone only pages of our own origin may change anything.
 */
public final class ShownToken {
    private static final String SCHEME = "Bearer ";
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private ShownToken() {}

    /**
     * The token; null when there is none.
     *
     * @throws ProblemException when it is a cookie's, and the request would change something and is not known to come from
     *     a page of ours
     */
    public static @Nullable String of(ServerHttpRequest request) {
        var bearer = bearer(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION));
        if (bearer != null) {
            return bearer;
        }
        var cookie = request.getCookies().getFirst(SessionCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        if (!HARMLESS.contains(request.getMethod()) && !fromOurPage(request.getHeaders())) {
            throw new ProblemException(
                    Problem.of("foreign-origin", HttpStatus.FORBIDDEN, "Pages of this origin may not do this here"));
        }
        return cookie.getValue();
    }

    /** Whether {@link #of} finds the token of a cookie there. */
    public static boolean isCookie(ServerHttpRequest request) {
        return bearer(request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION)) == null
                && request.getCookies().getFirst(SessionCookie.NAME) != null;
    }

    /** Whether {@link #of} may find a token in a request with these headers. */
    public static boolean isIn(HttpHeaders headers) {
        return headers.containsHeader(HttpHeaders.AUTHORIZATION)
                || headers.getOrEmpty(HttpHeaders.COOKIE).stream().anyMatch(one -> one.contains(SessionCookie.NAME));
    }

    /** The token of an {@code Authorization} header; null when it is of another scheme. */
    public static @Nullable String bearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : null;
    }

    private static boolean fromOurPage(HttpHeaders headers) {
        var origin = headers.getOrigin();
        return origin != null && Origins.isOurs(origin, headers.getFirst(HttpHeaders.HOST));
    }
}
