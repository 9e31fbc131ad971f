package dev.photofinish.command.outside;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.netty.channel.ChannelOption;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Makes clients of the services of others. */
@Component
public final class OutsideServices {
    private final OutsideSettings settings;

    OutsideServices(OutsideSettings settings) {
        this.settings = settings;
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
