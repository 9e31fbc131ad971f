package dev.photofinish.command.outside;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * One service of others. Calls take a bounded time; after many failures in a row they fail at once for a while, so that
 * an outage costs next to nothing. Being told off (4xx) is an answer and no outage.
 */
public final class OutsideService {
    private static final int SERVER_TROUBLE = 500;

    private final String name;
    private final WebClient client;
    private final Duration answerWithin;
    private final CircuitBreaker breaker;

    OutsideService(String name, WebClient client, Duration answerWithin, CircuitBreaker breaker) {
        this.name = name;
        this.client = client;
        this.answerWithin = answerWithin;
        this.breaker = breaker;
    }

    /**
     * Asks; paths are below the service's base address.
     *
     * @return the answer whatever its status below 500; fails with an {@link OutsideException} otherwise
     */
    public Mono<OutsideAnswer> call(Function<WebClient, WebClient.RequestHeadersSpec<?>> request) {
        return request.apply(client)
                .exchangeToMono(this::read)
                .timeout(answerWithin)
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(failure -> !(failure instanceof OutsideException), this::explain);
    }

    private Mono<OutsideAnswer> read(ClientResponse response) {
        int status = response.statusCode().value();
        var headers = response.headers().asHttpHeaders();
        if (status >= SERVER_TROUBLE) {
            return response.releaseBody().then(Mono.error(() -> failure("answered " + status, status)));
        }
        return response.bodyToMono(String.class)
                .defaultIfEmpty("")
                .map(body -> new OutsideAnswer(name, status, headers, body));
    }

    private OutsideException explain(Throwable failure) {
        return failure instanceof CallNotPermittedException
                ? failure("is left alone for a while after many failures", 0)
                : failure("did not answer (" + failure.getClass().getSimpleName() + ")", 0);
    }

    private OutsideException failure(String what, int status) {
        return new OutsideException(name + " " + what, status, null);
    }
}
