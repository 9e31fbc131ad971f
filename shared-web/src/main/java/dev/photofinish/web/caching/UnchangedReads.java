package dev.photofinish.web.caching;

import dev.photofinish.web.EdgeOrder;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Every JSON document that is read has an {@code ETag}, and is answered with 304 to who names it in
 * {@code If-None-Match}. An endpoint that knows a cheaper name for its document than the hash of it sets its own.
 */
@Order(EdgeOrder.UNCHANGED_READS)
final class UnchangedReads implements WebFilter {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!READS.contains(request.getMethod()) || !request.getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        return chain.filter(exchange.mutate()
                .response(new TaggedResponse(exchange.getResponse(), KnownTags.of(request.getHeaders())))
                .build());
    }
}
