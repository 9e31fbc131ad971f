package dev.photofinish.web.body;

import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Reads request bodies whole, within a limit. */
public final class WholeBodies {
    private final int limit;

    WholeBodies(int limit) {
        this.limit = limit;
    }

    /** The body; empty when there is none. Fails with a refusal when it is too large. */
    public Mono<byte[]> read(ServerHttpRequest request) {
        if (GatheredBody.hopeless(request.getHeaders().getContentLength(), limit)) {
            return Mono.error(GatheredBody::tooLarge);
        }
        return request.getBody()
                .reduceWith(() -> new GatheredBody(limit), GatheredBody::add)
                .map(GatheredBody::whole);
    }
}
