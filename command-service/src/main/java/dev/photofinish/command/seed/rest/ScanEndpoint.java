package dev.photofinish.command.seed.rest;

import dev.photofinish.command.seed.scan.PoolScans;
import dev.photofinish.command.seed.scan.ScanResult;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.caller.OptionalSubmission;
import dev.photofinish.command.web.reply.Visibility;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scanning a pool's folder (rest-api §9). Who accepts {@code text/event-stream} is told how it goes while it does:
 * {@code progress} events, then {@code done} with what others are answered. A scan goes on when its client goes away.
 */
@RestController
final class ScanEndpoint {
    private static final String USUAL_POOL = "standard";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PoolScans scans;
    private final ScanStreams streams;
    private final Visibility visibility;

    ScanEndpoint(PoolScans scans, ScanStreams streams, Visibility visibility) {
        this.scans = scans;
        this.streams = streams;
        this.visibility = visibility;
    }

    @Summary(
            value = "Look for seeds in a pool's folder; who accepts text/event-stream is told how it goes",
            by = Authority.ADMIN)
    @Takes(value = ScanWish.class, required = false)
    @Returns(ScanReply.class)
    @Returns(media = MediaType.TEXT_EVENT_STREAM_VALUE)
    @PostMapping("/api/admin/seeds/scan")
    Mono<Void> scan(OptionalSubmission submission, ServerWebExchange exchange) {
        var caller = submission.caller();
        caller.mustBeAdmin();
        var pool = PoolNames.pool(submission.body(), USUAL_POOL);
        submission.body().check();
        var scan = scans.scan(pool);
        var result = Mono.fromFuture(scan.result(), true).flatMap(done -> visible(done, caller));
        var response = exchange.getResponse();
        return wantsStream(exchange)
                ? streams.write(scan, result.map(ScanReply::of), response)
                : result.flatMap(done -> write(ScanReply.of(done), response));
    }

    private Mono<ScanResult> visible(ScanResult result, Caller caller) {
        return visibility.of(result.position(), caller).thenReturn(result);
    }

    private static boolean wantsStream(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAccept().stream()
                .anyMatch(accepted -> accepted.equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM));
    }

    private static Mono<Void> write(ScanReply reply, ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(JSON.writeValueAsBytes(reply))));
    }
}
