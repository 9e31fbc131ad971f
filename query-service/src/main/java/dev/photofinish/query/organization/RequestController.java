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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Requests for organizations over HTTP: one's own, and everybody's for administrators. */
@RestController
@WithTournaments
final class RequestController {
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final RequestPages pages;
    private final Caller caller;

    RequestController(RequestPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    @Summary(value = "The organizations one asked for, newest first", by = Authority.USER)
    @Returns(Listed.Requests.class)
    @GetMapping("/api/organization-requests")
    Mono<ResponseEntity<byte[]>> own(
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var paging = Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return caller.signedIn(request)
                .flatMap(account -> pages.of(account, paging))
                .map(Answers::personal);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(value = "A request for an organization, for who asked and for administrators", by = Authority.USER)
    @Returns(RequestInfo.class)
    @GetMapping("/api/organization-requests/{request_id}")
    Mono<ResponseEntity<byte[]>> one(
            @PathVariable("request_id") String id,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var organization = Ids.organization(id);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.request(organization, position, viewer))
                .map(Answers::personal)
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    /** Those that wait, unless {@code status} says otherwise; {@code all} = whatever became of them. */
    @Summary(value = "The organizations that were asked for, the longest waiting first", by = Authority.ADMIN)
    @Returns(Listed.Requests.class)
    @GetMapping("/api/admin/organization-requests")
    Mono<ResponseEntity<byte[]>> all(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String offset,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        return caller.administrator(request)
                .flatMap(_ -> pages.all(status(status), Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT)))
                .map(Answers::personal);
    }

    private static @Nullable RequestStatus status(@Nullable String text) {
        return switch (text) {
            case null -> RequestStatus.PENDING;
            case "pending" -> RequestStatus.PENDING;
            case "approved" -> RequestStatus.APPROVED;
            case "rejected" -> RequestStatus.REJECTED;
            case "all" -> null;
            default ->
                throw QueryRefusal.INVALID_REQUEST.because("status", "must be pending, approved, rejected or all");
        };
    }
}
