package dev.photofinish.command.outside;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.store.metric.Limits;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Counter;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Makes clients of the services of others. */
@Component
public final class OutsideServices {
    private final OutsideSettings settings;
    private final Clock clock;
    private final Counter waited;

    OutsideServices(OutsideSettings settings, Clock clock, Limits limits) {
        this.settings = settings;
        this.clock = clock;
        this.waited = limits.hits(CommandLimit.OUTSIDE_SPREAD);
    }

    /** As {@link #service}, for callers who leave waiting for rate limits to it: calls wait, or fail when that takes long. */
    public PacedService paced(String name, String baseUrl) {
        return new PacedService(
                name,
                service(name, baseUrl),
                new QuietTime(clock, settings.spreadBelow()),
                settings.answerWithin(),
                waited);
    }

    /**
     * A client with time-outs and a circuit breaker of its own. It follows no redirects.
     *
     * @param name for messages
     * @param baseUrl paths are below it
     */
    public OutsideService service(String name, String baseUrl) {
        int connectMs = Math.toIntExact(settings.connectWithin().toMillis());
        var http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMs)
                .responseTimeout(settings.answerWithin());
        var client = WebClient.builder()
                .baseUrl(baseUrl)
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs()
                        .maxInMemorySize(
                                Math.toIntExact(settings.largestAnswer().toBytes())))
                .build();
        return new OutsideService(name, client, settings.answerWithin(), CircuitBreaker.of(name, breaker()));
    }

    private CircuitBreakerConfig breaker() {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.failuresBeforePause())
                .minimumNumberOfCalls(settings.failuresBeforePause())
                .failureRateThreshold(100)
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
    }
}
