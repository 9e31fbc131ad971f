package dev.photofinish.web.browser;

import dev.photofinish.web.EdgeOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Headers that keep a browser from being talked into something (rest-api §1.2). Every answer has them. */
@Order(EdgeOrder.HEADERS)
public final class SecurityHeaders implements WebFilter {
    private static final String CONTENT = "default-src 'self'; img-src 'self' https://static-cdn.jtvnw.net data:; "
            + "frame-src https://player.twitch.tv; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("X-Frame-Options", "DENY");
        ALWAYS.put("Content-Security-Policy", CONTENT);
        ALWAYS.put("Referrer-Policy", "strict-origin-when-cross-origin");
        ALWAYS.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** The headers as lines of an answer that is written by hand, each with its line break. */
    public static final String LINES = ALWAYS.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining());

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        ALWAYS.forEach(headers::set);
        if (secure(exchange.getRequest())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return chain.filter(exchange);
    }

    /**
     * Whether the browser speaks https with us, or with a proxy in front. Whoever forges the proxy's header only tells
     * themselves.
     */
    public static boolean secure(ServerHttpRequest request) {
        return "https".equals(request.getURI().getScheme())
                || "https".equals(request.getHeaders().getFirst("X-Forwarded-Proto"));
    }
}
