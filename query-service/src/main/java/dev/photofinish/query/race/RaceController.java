package dev.photofinish.query.race;

import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RestJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Races over HTTP (rest-api §5). */
@RestController
final class RaceController {
    private static final String AT_LEAST = "Photofinish-At-Least";

    private final RaceDetails details;
    private final RaceLists lists;

    RaceController(RaceDetails details, RaceLists lists) {
        this.details = details;
        this.lists = lists;
    }

    @GetMapping("/api/races")
    Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit) {
        return lists.page(RaceListQuery.of(status, offset, limit)).map(RaceController::ok);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @GetMapping("/api/races/{raceId}")
    Mono<ResponseEntity<byte[]>> detail(
            @PathVariable String raceId, @RequestHeader(name = AT_LEAST, required = false) @Nullable String atLeast) {
        return details.encoded(Ids.race(raceId), Ids.position(AT_LEAST, atLeast))
                .map(RaceController::ok)
                .switchIfEmpty(Mono.error(() -> QueryRefusal.RACE_NOT_FOUND.because("No race has the id " + raceId)))
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(accepted(later)));
    }

    /** Who is ready for the start. Beyond the reference. */
    @GetMapping("/api/races/{raceId}/readiness")
    Mono<ResponseEntity<byte[]>> readiness(@PathVariable String raceId) {
        return details.readyCheck(Ids.race(raceId))
                .map(check -> ok(Encoded.of(check, 0)))
                .switchIfEmpty(Mono.error(() -> QueryRefusal.RACE_NOT_FOUND.because("No race has the id " + raceId)));
    }

    private static ResponseEntity<byte[]> ok(Encoded body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(body.etag())
                .body(body.bytes());
    }

    private static ResponseEntity<byte[]> accepted(NotYetVisibleException later) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(RestJson.bytes(Map.of("position", later.position())));
    }
}
