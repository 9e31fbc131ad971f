package dev.photofinish.query.race;

import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Races over HTTP (rest-api §5). */
@RestController
final class RaceController {
    private final RaceDetails details;
    private final RaceLists lists;
    private final Caller caller;

    RaceController(RaceDetails details, RaceLists lists, Caller caller) {
        this.details = details;
        this.lists = lists;
        this.caller = caller;
    }

    @Summary(
            value = "The listed races: those that run, then those to come, then those that are over",
            by = Authority.ANYBODY)
    @Returns(RaceList.class)
    @GetMapping("/api/races")
    Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit) {
        return lists.page(RaceListQuery.of(status, offset, limit)).map(Answers::page);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(value = "A race with everybody in it", by = Authority.VIEWER)
    @Returns(RaceDetail.class)
    @GetMapping("/api/races/{race_id}")
    Mono<ResponseEntity<byte[]>> detail(
            @PathVariable("race_id") String raceId,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        return details.encoded(Ids.race(raceId), Ids.position(Answers.AT_LEAST, atLeast), caller.of(request))
                .map(Answers::personalPage)
                .switchIfEmpty(Mono.error(() -> QueryRefusal.RACE_NOT_FOUND.because("No race has the id " + raceId)))
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    /** Who is ready for the start. Beyond the reference. */
    @Summary(value = "Who is ready for the start", by = Authority.ANYBODY)
    @Returns(ReadyCheck.class)
    @GetMapping("/api/races/{race_id}/readiness")
    Mono<ResponseEntity<byte[]>> readiness(@PathVariable("race_id") String raceId) {
        return details.readyCheck(Ids.race(raceId))
                .map(check -> Answers.page(Encoded.of(check, 0)))
                .switchIfEmpty(Mono.error(() -> QueryRefusal.RACE_NOT_FOUND.because("No race has the id " + raceId)));
    }
}
