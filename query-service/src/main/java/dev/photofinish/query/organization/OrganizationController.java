package dev.photofinish.query.organization;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Organizations over HTTP, for whoever is signed in. */
@RestController
@WithTournaments
@RequestMapping("/api/organizations")
final class OrganizationController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final OrganizationLists lists;
    private final OrganizationPages pages;
    private final Caller caller;

    OrganizationController(OrganizationLists lists, OrganizationPages pages, Caller caller) {
        this.lists = lists;
        this.pages = pages;
        this.caller = caller;
    }

    /** Active ones by name; with {@code mine=true} all that one belongs to, in one piece. */
    @Summary(value = "Organizations by name: those that are active, or one's own", by = Authority.USER)
    @Returns(Listed.Organizations.class)
    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String mine,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        return caller.signedIn(request)
                .flatMap(account -> isMine(mine)
                        ? lists.of(account)
                        : lists.active(account, Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT)))
                .map(Answers::personal);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(value = "An organization; what is inside is for its members", by = Authority.USER)
    @Returns(OrganizationDetail.class)
    @GetMapping("/{organization_id}")
    Mono<ResponseEntity<byte[]>> detail(
            @PathVariable("organization_id") String id,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var organization = Ids.organization(id);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.detail(organization, position, viewer))
                .map(Answers::personal)
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    private static boolean isMine(@Nullable String mine) {
        return switch (mine) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw QueryRefusal.INVALID_REQUEST.because("mine", "must be true or false");
        };
    }
}
