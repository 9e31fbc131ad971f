package dev.photofinish.query.history;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.view.RaceView;
import dev.photofinish.query.race.RaceDocuments;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Slow;
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

/** A race's past over HTTP (better V7). */
@RestController
final class HistoryController {
    private final Histories histories;
    private final PastStates states;
    private final RaceDocuments races;
    private final ReadablePast past;
    private final Caller caller;
    private final Slow slow;

    HistoryController(
            Histories histories, PastStates states, RaceDocuments races, ReadablePast past, Caller caller, Slow slow) {
        this.histories = histories;
        this.states = states;
        this.races = races;
        this.past = past;
        this.caller = caller;
        this.slow = slow;
    }

    @Summary(value = "What happened in a race", by = Authority.VIEWER)
    @Returns(HistoryPage.class)
    @GetMapping("/api/races/{race_id}/history")
    Mono<ResponseEntity<byte[]>> history(
            @PathVariable("race_id") String raceId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String type,
            ServerHttpRequest request) {
        var race = Ids.race(raceId);
        var query = HistoryQuery.of(after, limit, type);
        return past.check(race, request)
                .then(Mono.defer(() -> audience(race, request)))
                .flatMap(audience -> slow.call(() -> histories.page(race, query, audience)))
                .map(page -> Answers.page(Encoded.of(page, 0)));
    }

    @Summary(value = "A race as it was at a moment", by = Authority.VIEWER)
    @Returns(PastState.class)
    @GetMapping("/api/races/{race_id}/state")
    Mono<ResponseEntity<byte[]>> state(
            @PathVariable("race_id") String raceId,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String locale,
            ServerHttpRequest request) {
        var race = Ids.race(raceId);
        var moment = Moment.parse(at);
        return past.check(race, request)
                .then(caller.of(request))
                .flatMap(viewer -> slow.call(() -> states.at(Subject.RACE, race, moment, viewer.orElse(null), locale)))
                .map(state -> Answers.page(Encoded.of(state.body(), 0)));
    }

    /** A race that is stored but not yet in the read model has nobody racing in it. */
    private Mono<Audience> audience(RaceId race, ServerHttpRequest request) {
        var view = races.view(race).switchIfEmpty(slow.call(() -> fresh(race)));
        return Mono.zip(caller.of(request), view, (viewer, found) -> Audience.of(viewer.orElse(null), found));
    }

    private RaceView fresh(RaceId race) {
        if (!histories.exists(Subject.RACE, race)) {
            throw Subject.RACE.unknown(race);
        }
        return RaceView.none(race);
    }
}
