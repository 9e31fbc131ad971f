package dev.photofinish.query.history;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.room.Resume;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.EventStreams;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Slow;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A race again, as a spectator saw it (beyond the reference). */
@RestController
final class ReplayController {
    private final Replays replays;
    private final ReplayPlaces places;
    private final ReplaySettings settings;
    private final ReadablePast past;
    private final Caller caller;
    private final Slow slow;
    private final ClientAddresses addresses;
    private final EventStreams streams;

    ReplayController(
            Replays replays,
            ReplayPlaces places,
            ReplaySettings settings,
            ReadablePast past,
            Caller caller,
            Slow slow,
            ClientAddresses addresses,
            EventStreams streams) {
        this.replays = replays;
        this.places = places;
        this.settings = settings;
        this.past = past;
        this.caller = caller;
        this.slow = slow;
        this.addresses = addresses;
        this.streams = streams;
    }

    /**
     * Plays the race from its start up to what has happened by now, {@code speed} times as fast as it was. Whoever comes
     * back with {@code Last-Event-ID} goes on where they were; 204 when they have seen it all.
     */
    @Summary(
            value = "A race played again from its start, see docs/api/asyncapi.yaml; 204 = the caller has seen it all",
            by = Authority.VIEWER)
    @Returns(media = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Returns(status = 204, media = "")
    @GetMapping("/api/races/{race_id}/replay")
    Mono<Void> replay(
            @PathVariable("race_id") String raceId,
            @RequestParam(required = false) @Nullable String speed,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            ServerWebExchange exchange) {
        var race = Ids.race(raceId);
        var pace = ReplaySpeed.parse(speed, settings.fastest());
        return Mono.using(
                () -> places.enter(addresses.visitor(exchange.getRequest())),
                _ -> prepared(race, pace, locale, lastEventId, exchange).flatMap(replay -> play(replay, exchange)),
                Runnable::run);
    }

    private Mono<Replay> prepared(
            RaceId race,
            ReplaySpeed speed,
            @Nullable String locale,
            @Nullable String lastEventId,
            ServerWebExchange exchange) {
        var seen = Resume.parse(lastEventId);
        return past.check(race, exchange.getRequest())
                .then(caller.of(exchange.getRequest()))
                .flatMap(viewer -> slow.call(() -> replays.of(race, viewer.orElse(null), locale, speed, seen)));
    }

    private Mono<Void> play(Replay replay, ServerWebExchange exchange) {
        if (replay.hasMore()) {
            return streams.send(exchange, replay.events());
        }
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }
}
