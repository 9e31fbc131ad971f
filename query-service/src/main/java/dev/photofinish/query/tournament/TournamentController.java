package dev.photofinish.query.tournament;

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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tournaments, their pools and permalinks over HTTP (tournaments §11.2). */
@RestController
@WithTournaments
final class TournamentController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final TournamentLists lists;
    private final TournamentPages pages;
    private final Caller caller;

    TournamentController(TournamentLists lists, TournamentPages pages, Caller caller) {
        this.lists = lists;
        this.pages = pages;
        this.caller = caller;
    }

    @Summary(value = "The organization's tournaments, newest first", by = Authority.ORGANIZATION_MEMBER)
    @Returns(Lists.Tournaments.class)
    @GetMapping("/api/organizations/{organization_id}/async-tournaments")
    Mono<ResponseEntity<byte[]>> list(
            @PathVariable("organization_id") String id,
            @RequestParam(required = false) @Nullable String active,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var organization = Ids.organization(id);
        var wanted = active(active);
        var paging = Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return caller.signedInViewer(request)
                .flatMap(viewer -> lists.of(organization, wanted, paging, viewer))
                .map(Answers::personal);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(value = "A tournament", by = Authority.ORGANIZATION_MEMBER)
    @Returns(TournamentDetail.class)
    @GetMapping("/api/async-tournaments/{tournament_id}")
    Mono<ResponseEntity<byte[]>> detail(
            @PathVariable("tournament_id") String id,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.detail(tournament, position, viewer))
                .map(Answers::personal)
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    /** As {@link #detail}; where a permalink leads is shown to whom it is released. */
    @Summary(
            value = "The pools of a tournament with their permalinks, addresses of those released to the caller",
            by = Authority.ORGANIZATION_MEMBER)
    @Returns(Lists.Pools.class)
    @GetMapping("/api/async-tournaments/{tournament_id}/pools")
    Mono<ResponseEntity<byte[]>> pools(
            @PathVariable("tournament_id") String id,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.pools(tournament, position, viewer))
                .map(Answers::personal)
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    @Summary(
            value = "A permalink and the runs on it that count; while results are hidden, one's own",
            by = Authority.ORGANIZATION_MEMBER)
    @Returns(Lists.PermalinkPage.class)
    @GetMapping("/api/async-tournaments/{tournament_id}/permalinks/{permalink_id}")
    Mono<ResponseEntity<byte[]>> permalink(
            @PathVariable("tournament_id") String id,
            @PathVariable("permalink_id") String permalinkId,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var permalink = Ids.permalink(permalinkId);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.permalink(tournament, permalink, viewer))
                .map(Answers::personal);
    }

    private static @Nullable Boolean active(@Nullable String text) {
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw QueryRefusal.INVALID_REQUEST.because("active", "must be true or false");
        };
    }
}
