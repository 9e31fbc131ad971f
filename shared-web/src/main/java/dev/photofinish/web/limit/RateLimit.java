package dev.photofinish.web.limit;

import dev.photofinish.web.EdgeOrder;
import dev.photofinish.web.client.ClientAddresses;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses what an address asks for too often, before anybody else takes notice of it. */
@Order(EdgeOrder.RATE_LIMIT)
final class RateLimit implements WebFilter {
    private final RateLimiter limiter;
    private final ClientAddresses addresses;
    private final Supplier<Routes> routes;

    /** The routes are asked for with the first request: before that they are still being set up. */
    RateLimit(RateLimiter limiter, ClientAddresses addresses, Supplier<Routes> routes) {
        this.limiter = limiter;
        this.addresses = addresses;
        this.routes = SingletonSupplier.of(routes);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!Routes.counted(request.getPath().value())) {
            return chain.filter(exchange);
        }
        var visitor = addresses.visitor(request);
        if (visitor.exempt()) {
            return chain.filter(exchange);
        }
        var wait = limiter.take(visitor, routes.get().of(request));
        return wait.isZero() ? chain.filter(exchange) : Mono.error(LimitRefusal.RATE_LIMITED.until(wait));
    }
}
