package dev.photofinish.web.body;

import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Reads request bodies whole, within a limit. */
public final class WholeBodies {
    private final int limit;
    private final Counter refused;

    WholeBodies(int limit, Limits limits) {
        this.limit = limit;
        this.refused = limits.hits(WebLimit.LARGEST_BODY);
    }

    /** The body; empty when there is none. Fails with a refusal when it is too large. */
    public Mono<byte[]> read(ServerHttpRequest request) {
        return gathered(request).doOnError(ProblemException.class, _ -> refused.increment());
    }

    private Mono<byte[]> gathered(ServerHttpRequest request) {
        if (GatheredBody.hopeless(request.getHeaders().getContentLength(), limit)) {
            return Mono.error(GatheredBody::tooLarge);
        }
        return request.getBody()
                .reduceWith(() -> new GatheredBody(limit), GatheredBody::add)
                .map(GatheredBody::whole);
    }
}
