package dev.photofinish.command.outside;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** A service of others whose rate limit is kept to: before it refuses, its requests come slower. */
public final class PacedService {
    private static final int TOO_MANY_REQUESTS = 429;

    private final String name;
    private final OutsideService service;
    private final QuietTime quiet;
    private final Duration patience;
    private final Counter waited;

    PacedService(String name, OutsideService service, QuietTime quiet, Duration patience, Counter waited) {
        this.name = name;
        this.service = service;
        this.quiet = quiet;
        this.patience = patience;
        this.waited = waited;
    }

    /** As {@link OutsideService#call}; fails as after a 429 when the service wants to be left alone for too long. */
    public Mono<OutsideAnswer> call(Function<WebClient, WebClient.RequestHeadersSpec<?>> request) {
        return call(request, patience);
    }

    private Mono<OutsideAnswer> call(
            Function<WebClient, WebClient.RequestHeadersSpec<?>> request, Duration patienceLeft) {
        return Mono.defer(() -> {
            var pause = quiet.enter();
            if (pause.isZero()) {
                return service.call(request).doOnNext(quiet::note);
            }
            waited.increment();
            return pause.compareTo(patienceLeft) > 0
                    ? Mono.error(new OutsideException(name + " takes no more requests", TOO_MANY_REQUESTS, pause))
                    : Mono.delay(pause).then(call(request, patienceLeft.minus(pause)));
        });
    }
}
