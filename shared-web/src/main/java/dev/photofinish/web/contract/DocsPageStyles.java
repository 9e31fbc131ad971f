package dev.photofinish.web.contract;

import dev.photofinish.web.EdgeOrder;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Swagger UI writes styles into its own page, which no page of ours may. Of everything else that the content policy
 * keeps out, it needs nothing.
 */
@Order(EdgeOrder.PAGE_HEADERS)
final class DocsPageStyles implements WebFilter {
    private static final Set<String> PAGES = Set.of("/swagger-ui/index.html", "/webjars/swagger-ui/index.html");
    private static final String POLICY = "Content-Security-Policy";
    private static final String MORE = "; style-src 'self' 'unsafe-inline'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (PAGES.contains(exchange.getRequest().getPath().value())) {
            var headers = exchange.getResponse().getHeaders();
            headers.set(POLICY, headers.getFirst(POLICY) + MORE);
        }
        return chain.filter(exchange);
    }
}
