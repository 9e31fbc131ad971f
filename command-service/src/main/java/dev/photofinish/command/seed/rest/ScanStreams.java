package dev.photofinish.command.seed.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.seed.scan.PoolSettings;
import dev.photofinish.command.seed.scan.ScanProgress;
import dev.photofinish.command.seed.scan.ScanTurn;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** A scan's progress as server-sent events: {@code progress} now and then, in the end {@code done} or {@code failed}. */
@Component
final class ScanStreams implements ApplicationListener<ContextClosedEvent> {
    private static final Logger log = LoggerFactory.getLogger(ScanStreams.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PoolSettings settings;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    ScanStreams(PoolSettings settings) {
        this.settings = settings;
    }

    private record Progress(
            @JsonProperty("pool_name") String poolName,
            @JsonProperty("done") int done,
            @JsonProperty("total") int total,
            @JsonProperty("file") @Nullable String file) {
        static Progress of(ScanProgress progress) {
            return new Progress(progress.poolName(), progress.done(), progress.total(), progress.file());
        }
    }

    private record Failure(@JsonProperty("detail") String detail) {}

    Mono<Void> write(ScanTurn scan, Mono<ScanReply> result, ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        var end = result.map(reply -> event("done", reply)).onErrorResume(failure -> Mono.just(failed(failure)));
        var events = scan.progress()
                .onBackpressureLatest()
                .sample(settings.progressEvery())
                .map(progress -> event("progress", Progress.of(progress)))
                .concatWith(end)
                .publish(shared -> Flux.merge(shared, comments().takeUntilOther(shared.then())));
        return response.writeAndFlushWith(events.takeUntilOther(closing.asMono())
                .map(text -> Mono.just(response.bufferFactory().wrap(text.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Keeps a connection alive on which nothing is told, while a scan waits for its turn. */
    private Flux<String> comments() {
        return Flux.interval(settings.commentEvery()).onBackpressureDrop().map(tick -> ": \n\n");
    }

    private static String event(String name, Object data) {
        return "event: " + name + "\ndata: " + JSON.writeValueAsString(data) + "\n\n";
    }

    private static String failed(Throwable failure) {
        log.warn("A scan failed", failure);
        return event("failed", new Failure("The scan failed; the operator can see why"));
    }

    /** An open stream would hold up the shutdown for its whole time-out. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing.tryEmitEmpty();
    }
}
