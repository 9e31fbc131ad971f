package dev.photofinish.web.metric;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/** Serves {@code GET /metrics} in Prometheus' text format on a port of its own, and nothing else. */
final class MetricsServer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MetricsServer.class);
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

    private final MetricSettings settings;
    private final PrometheusMeterRegistry meters;
    private volatile @Nullable DisposableServer server;

    MetricsServer(MetricSettings settings, PrometheusMeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public void start() {
        var started = HttpServer.create()
                .host(settings.address())
                .port(settings.port())
                .route(routes -> routes.get("/metrics", (_, response) -> figures(response)))
                .bindNow();
        server = started;
        log.info("Metrics on http://{}:{}/metrics", settings.address(), started.port());
    }

    private Publisher<Void> figures(HttpServerResponse response) {
        return response.header(HttpHeaderNames.CONTENT_TYPE, TEXT)
                .sendString(Mono.fromCallable(() -> meters.scrape(TEXT)).subscribeOn(Schedulers.boundedElastic()));
    }

    /** Where it listens; 0 while it does not. */
    int port() {
        var running = server;
        return running == null ? 0 : running.port();
    }

    @Override
    public void stop() {
        var running = server;
        server = null;
        if (running != null) {
            running.disposeNow(LONGEST_STOP);
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
