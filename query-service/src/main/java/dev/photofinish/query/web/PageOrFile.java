package dev.photofinish.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.resource.PathResourceResolver;
import org.springframework.web.reactive.resource.ResourceResolverChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A file by its name; any other address a browser opens is a page of the web client, which finds its way by itself. */
final class PageOrFile extends PathResourceResolver {
    private static final String PAGE = "index.html";

    @Override
    protected Mono<Resource> resolveResourceInternal(
            @Nullable ServerWebExchange exchange,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = path.isEmpty() ? PAGE : path;
        return super.resolveResourceInternal(exchange, file, locations, chain)
                .switchIfEmpty(Mono.defer(() -> exchange != null && opensAPage(exchange.getRequest(), file)
                        ? super.resolveResourceInternal(exchange, PAGE, locations, chain)
                        : Mono.empty()));
    }

    private static boolean opensAPage(ServerHttpRequest request, String path) {
        return !path.startsWith("api/")
                && !path.startsWith("ws/")
                && request.getHeaders().getAccept().stream()
                        .anyMatch(accepted -> !accepted.isWildcardType() && accepted.includes(MediaType.TEXT_HTML));
    }
}
