package dev.photofinish.query.lobby;

import dev.photofinish.query.race.RaceLists;
import dev.photofinish.query.web.EventStreams;
import dev.photofinish.query.web.ServerSentEvent;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The list of races as it changes (better V4): {@code races}, then {@code race} for each race that changed, and
 * {@code race_removed} for each that left it.
 */
@RestController
final class LobbyController {
    private final Lobby lobby;
    private final RaceLists lists;
    private final LobbySettings settings;
    private final EventStreams streams;

    LobbyController(Lobby lobby, RaceLists lists, LobbySettings settings, EventStreams streams) {
        this.lobby = lobby;
        this.lists = lists;
        this.settings = settings;
        this.streams = streams;
    }

    @Summary(value = "The list of races as it changes, see docs/api/asyncapi.yaml", by = Authority.ANYBODY)
    @Returns(media = MediaType.TEXT_EVENT_STREAM_VALUE)
    @GetMapping("/api/races/stream")
    Mono<Void> stream(ServerWebExchange exchange) {
        var comments =
                Flux.interval(settings.commentEvery()).onBackpressureDrop().map(tick -> ServerSentEvent.comment());
        return streams.send(
                exchange,
                Flux.merge(new LobbyStream(lobby, lists).events(), comments).map(Mono::just));
    }
}
