package dev.photofinish.query.lobby;

import dev.photofinish.query.race.RaceLists;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The list of races as it changes (better V4): {@code races}, then {@code race} for each race that changed, and
 * {@code race_removed} for each that left it.
 */
@RestController
final class LobbyController implements ApplicationListener<ContextClosedEvent> {
    private final Lobby lobby;
    private final RaceLists lists;
    private final LobbySettings settings;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    LobbyController(Lobby lobby, RaceLists lists, LobbySettings settings) {
        this.lobby = lobby;
        this.lists = lists;
        this.settings = settings;
    }

    @Summary(value = "The list of races as it changes, see docs/api/asyncapi.yaml", by = Authority.ANYBODY)
    @Returns(media = MediaType.TEXT_EVENT_STREAM_VALUE)
    @GetMapping("/api/races/stream")
    Mono<Void> stream(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        var comments =
                Flux.interval(settings.commentEvery()).onBackpressureDrop().map(tick -> ServerSentEvent.comment());
        var events = Flux.merge(new LobbyStream(lobby, lists).events(), comments)
                .takeUntilOther(closing.asMono())
                .map(bytes -> Mono.just(response.bufferFactory().wrap(bytes)));
        return response.writeAndFlushWith(events);
    }

    /** An open stream would hold up the shutdown for its whole time-out. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing.tryEmitEmpty();
    }
}
