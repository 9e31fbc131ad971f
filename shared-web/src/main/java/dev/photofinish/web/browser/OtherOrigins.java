package dev.photofinish.web.browser;

import dev.photofinish.web.EdgeOrder;
import dev.photofinish.web.problem.Problem;
import dev.photofinish.web.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Cross-origin requests (rest-api §1.2). A page of an unknown origin is told nothing, so that its browser keeps the
 * answer from it; only its preflight is refused. It is not for us to refuse the request itself: behind a proxy, pages of
 * our own look foreign when the proxy speaks https and we do not.
 */
@Order(EdgeOrder.ORIGINS)
final class OtherOrigins implements WebFilter {
    private static final Duration REMEMBER_FOR = Duration.ofMinutes(10);

    private final CorsConfiguration rules = new CorsConfiguration();
    private final DefaultCorsProcessor processor = new DefaultCorsProcessor();

    OtherOrigins(List<String> allowed) {
        rules.setAllowedOrigins(allowed);
        rules.setAllowCredentials(true);
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                HttpHeaders.AUTHORIZATION,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.IF_NONE_MATCH,
                "Idempotency-Key",
                "Last-Event-ID"));
        rules.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, "Photofinish-Position", "Idempotency-Replayed"));
        rules.setMaxAge(REMEMBER_FOR);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var origin = exchange.getRequest().getHeaders().getOrigin();
        boolean preflight = CorsUtils.isPreFlightRequest(exchange.getRequest());
        if (origin != null && rules.checkOrigin(origin) != null) {
            boolean fine = processor.process(rules, exchange);
            return preflight ? answer(fine) : chain.filter(exchange);
        }
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        return preflight ? answer(false) : chain.filter(exchange);
    }

    private static Mono<Void> answer(boolean fine) {
        return fine
                ? Mono.empty()
                : Mono.error(() -> new ProblemException(Problem.of(
                        "foreign-origin", HttpStatus.FORBIDDEN, "Pages of this origin may not do this here")));
    }
}
