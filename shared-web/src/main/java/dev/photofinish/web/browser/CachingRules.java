package dev.photofinish.web.browser;

import dev.photofinish.web.EdgeOrder;
import dev.photofinish.web.session.ShownToken;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * An answer that does not say how long it may be kept is not kept: it may hold a secret, or be true only once. What was
 * made for somebody signed in is theirs alone.
 */
@Order(EdgeOrder.HEADERS)
final class CachingRules implements WebFilter {
    private static final String NOT_AT_ALL = "no-store";
    private static final String ASK_AGAIN = "no-cache";
    private static final String ASK_AGAIN_FOR_ONE = "no-cache, private";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        boolean personal = ShownToken.isIn(exchange.getRequest().getHeaders());
        exchange.getResponse().beforeCommit(() -> {
            say(exchange.getResponse().getHeaders(), personal);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private static void say(HttpHeaders headers, boolean personal) {
        var said = headers.getCacheControl();
        if (said == null) {
            headers.setCacheControl(NOT_AT_ALL);
        } else if (personal && said.equals(ASK_AGAIN)) {
            headers.setCacheControl(ASK_AGAIN_FOR_ONE);
        }
    }
}
