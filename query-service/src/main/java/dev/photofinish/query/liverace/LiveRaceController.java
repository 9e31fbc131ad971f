package dev.photofinish.query.liverace;

import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Live races over HTTP (tournaments §11.1). */
@RestController
@WithTournaments
final class LiveRaceController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final LiveRacePages pages;
    private final Caller caller;

    LiveRaceController(LiveRacePages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    @Summary(value = "The live races of a tournament, newest first", by = Authority.ORGANIZATION_MEMBER)
    @Returns(LiveRaceLists.Races.class)
    @GetMapping("/api/async-tournaments/{tournament_id}/live-races")
    Mono<ResponseEntity<byte[]>> list(
            @PathVariable("tournament_id") String id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var wanted = LiveRaceStatus.of(status);
        var since = moment(from);
        var paging = Paging.of(after, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.of(tournament, wanted, since, paging, viewer))
                .map(Answers::personal);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(value = "A live race, and whether the caller may be in it", by = Authority.ORGANIZATION_MEMBER)
    @Returns(LiveRaceInfo.class)
    @GetMapping("/api/async-tournaments/live-races/{live_race_id}")
    Mono<ResponseEntity<byte[]>> detail(
            @PathVariable("live_race_id") String id,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var race = Ids.liveRace(id);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.detail(race, position, viewer))
                .map(Answers::personal)
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    @Summary(
            value = "Who is in a live race and what came of them, unless results are hidden",
            by = Authority.ORGANIZATION_MEMBER)
    @Returns(LiveRaceLists.Participants.class)
    @GetMapping("/api/async-tournaments/live-races/{live_race_id}/participants")
    Mono<ResponseEntity<byte[]>> participants(@PathVariable("live_race_id") String id, ServerHttpRequest request) {
        var race = Ids.liveRace(id);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.participants(race, viewer))
                .map(Answers::personal);
    }

    @Summary(
            value = "Live races of the organization that are still ahead, soonest first",
            by = Authority.ORGANIZATION_MEMBER)
    @Returns(LiveRaceLists.Races.class)
    @GetMapping("/api/organizations/{organization_id}/live-races/upcoming")
    Mono<ResponseEntity<byte[]>> upcoming(
            @PathVariable("organization_id") String id,
            @RequestParam(name = "tournament_id", required = false) @Nullable String tournamentId,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String after,
            ServerHttpRequest request) {
        var organization = Ids.organization(id);
        var tournament = tournamentId == null ? null : Ids.tournament(tournamentId);
        var paging = Paging.of(after, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.upcoming(organization, tournament, paging, viewer))
                .map(Answers::personal);
    }

    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException nonsense) {
            throw QueryRefusal.INVALID_REQUEST.because("from", "must be a moment such as 2026-03-07T19:00:00Z");
        }
    }
}
