package dev.photofinish.query.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Headers that keep a browser from being talked into something (rest-api §1.2). */
final class SecurityHeaders implements WebFilter {
    private static final String CONTENT = "default-src 'self'; img-src 'self' https://static-cdn.jtvnw.net data:; "
            + "connect-src 'self' ws: wss:; style-src 'self'; script-src 'self'; frame-ancestors 'none'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Content-Security-Policy", CONTENT);
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (secure(exchange.getRequest())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return chain.filter(exchange);
    }

    /** The header means nothing over plain HTTP; a proxy in front says so itself or by this header. */
    private static boolean secure(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return "https".equals(request.getURI().getScheme()) || "https".equals(headers.getFirst("X-Forwarded-Proto"));
    }
}
