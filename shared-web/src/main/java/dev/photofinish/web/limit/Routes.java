package dev.photofinish.web.limit;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;

/** Which route a request takes, by the paths that this server knows. */
final class Routes {
    private static final Set<String> SENSITIVE = Set.of(
            "GET /api/auth/twitch",
            "GET /api/auth/callback",
            "POST /api/auth/exchange",
            "POST /api/auth/local",
            "POST /api/training");
    /** What others send as it comes, many at once from few addresses, and sign. */
    private static final Set<String> SIGNED = Set.of("/api/twitch/eventsub");

    private static final String SOCKETS = "/ws/";

    private final List<PathPattern> known;

    Routes(List<PathPattern> known) {
        this.known = known.stream().sorted(PathPattern.SPECIFICITY_COMPARATOR).toList();
    }

    /** Files of the page are nobody's business here. */
    static boolean counted(String path) {
        return (path.startsWith("/api/") && !SIGNED.contains(path))
                || path.startsWith(SOCKETS)
                || path.equals("/health");
    }

    Route of(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        if (path.value().startsWith(SOCKETS)) {
            return Route.handshake("/ws/mod/{race_id}");
        }
        var method = HttpMethod.HEAD.equals(request.getMethod()) ? HttpMethod.GET : request.getMethod();
        var name = method + " " + template(path);
        return new Route(name, rate(method, name));
    }

    /** All that nobody serves is one route, or there would be no end of them. */
    private String template(PathContainer path) {
        return known.stream()
                .filter(pattern -> pattern.matches(path))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse("/**");
    }

    private static Rate rate(HttpMethod method, String name) {
        if (SENSITIVE.contains(name)) {
            return Rate.SENSITIVE;
        }
        return HttpMethod.GET.equals(method) ? Rate.READ : Rate.CHANGE;
    }
}
