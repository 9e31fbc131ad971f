package dev.photofinish.query.tournament;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How players of a tournament stand, over HTTP (tournaments §7.2). */
@RestController
@WithTournaments
@RequestMapping("/api/async-tournaments/{tournament_id}")
final class LeaderboardController {
    private static final int USUAL_LIMIT = 200;
    private static final int LARGEST_LIMIT = 1_000;

    private final LeaderboardPages pages;
    private final Caller caller;

    LeaderboardController(LeaderboardPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    @Summary(value = "The leaderboard, unless results are hidden", by = Authority.ORGANIZATION_MEMBER)
    @Returns(LeaderboardInfo.class)
    @GetMapping("/leaderboard")
    Mono<ResponseEntity<byte[]>> leaderboard(
            @PathVariable("tournament_id") String id,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var paging = Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.leaderboard(tournament, paging, viewer))
                .map(Answers::personal);
    }

    @Summary(value = "The caller's own figures and progress", by = Authority.ORGANIZATION_MEMBER)
    @Returns(Dashboard.class)
    @GetMapping("/dashboard")
    Mono<ResponseEntity<byte[]>> dashboard(@PathVariable("tournament_id") String id, ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.dashboard(tournament, viewer))
                .map(Answers::personal);
    }
}
