package dev.photofinish.query.happening;

import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Ids;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Domain events over HTTP, in the envelope of the reference. */
@RestController
@WithTournaments
final class HappeningController {
    private final HappeningPages pages;
    private final Caller caller;

    HappeningController(HappeningPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    /** Also for administrators, who alone see rooms that no live race is held in; 403 while results are hidden. */
    @Summary(value = "What happened in a room of racetime.gg, oldest first", by = Authority.ORGANIZATION_MEMBER)
    @Returns(DomainEventList.class)
    @GetMapping("/api/racetime/rooms/{category}/{room}/events")
    Mono<ResponseEntity<byte[]>> inRoom(
            @PathVariable String category,
            @PathVariable String room,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var query = EventQuery.of(after, limit);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.inRoom(RacetimeRoomRef.of(category, room), query, viewer))
                .map(Answers::personal);
    }

    /** Of those who were turned away reviewers are told, of rooms that could not be opened organizers. */
    @Summary(value = "What happened to a live race, oldest first", by = Authority.ORGANIZATION_MEMBER)
    @Returns(DomainEventList.class)
    @GetMapping("/api/async-tournaments/live-races/{live_race_id}/events")
    Mono<ResponseEntity<byte[]>> ofLiveRace(
            @PathVariable("live_race_id") String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var race = Ids.liveRace(id);
        var query = EventQuery.of(after, limit);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.ofLiveRace(race, query, viewer))
                .map(Answers::personal);
    }
}
