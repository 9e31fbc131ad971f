package dev.photofinish.query.tournament;

import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Paging;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Runs in tournaments over HTTP (tournaments §11.2). */
@RestController
@WithTournaments
@RequestMapping("/api/async-tournaments")
final class RunController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 100;

    private final RunPages pages;
    private final Caller caller;

    RunController(RunPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(
            value = "A run, with the server's time to measure a clock by; of others unless results are hidden",
            by = Authority.ORGANIZATION_MEMBER)
    @Returns(RunInfo.class)
    @GetMapping("/runs/{run_id}")
    Mono<ResponseEntity<byte[]>> run(
            @PathVariable("run_id") String id,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var run = Ids.run(id);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.run(run, position, viewer))
                .map(Answers::personal)
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    @Summary(value = "A run as its reviewers see it", by = Authority.TOURNAMENT_REVIEWER)
    @Returns(RunInfo.class)
    @GetMapping("/runs/{run_id}/review")
    Mono<ResponseEntity<byte[]>> review(@PathVariable("run_id") String id, ServerHttpRequest request) {
        var run = Ids.run(id);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.review(run, viewer))
                .map(Answers::personal);
    }

    /** By {@code status}, and {@code sort}ed by newest, oldest, score or time. */
    @Summary(
            value = "What a player has played in a tournament; of others unless results are hidden",
            by = Authority.ORGANIZATION_MEMBER)
    @Returns(Lists.Runs.class)
    @GetMapping("/{tournament_id}/players/{user_id}/runs")
    Mono<ResponseEntity<byte[]>> runs(
            @PathVariable("tournament_id") String id,
            @PathVariable("user_id") String user,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String sort,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var player = Ids.account(user);
        var order = RunOrder.of(status, sort);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.of(tournament, player, order, viewer))
                .map(Answers::personal);
    }

    /** Finished runs that nobody has looked at, unless the filters say otherwise (tournaments §5.6). */
    @Summary(value = "Runs to be reviewed, newest first", by = Authority.TOURNAMENT_REVIEWER)
    @Returns(Lists.Runs.class)
    @GetMapping("/{tournament_id}/review-queue")
    Mono<ResponseEntity<byte[]>> queue(
            @PathVariable("tournament_id") String id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "review_status", required = false) @Nullable String verdict,
            @RequestParam(name = "reviewed_by_id", required = false) @Nullable String reviewer,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String skip,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var filter = QueueFilter.of(status, verdict, reviewer, kind);
        var paging = Paging.of(skip, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.queue(tournament, filter, paging, viewer))
                .map(Answers::personal);
    }
}
