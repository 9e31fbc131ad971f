package dev.photofinish.query.tournament.audit;

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

/** The audit list of a tournament over HTTP (tournaments §10.4). */
@RestController
@WithTournaments
final class AuditController {
    private final AuditPages pages;
    private final Caller caller;

    AuditController(AuditPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    /** By {@code action} and {@code actor}, -1 being the system; {@code after} is the {@code next} of another page. */
    @Summary(
            value = "What was done in a tournament, by whom and when, newest first; also of one that is deleted",
            by = Authority.TOURNAMENT_ADMIN)
    @Returns(AuditList.class)
    @GetMapping("/api/async-tournaments/{tournament_id}/audit")
    Mono<ResponseEntity<byte[]>> audit(
            @PathVariable("tournament_id") String id,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            ServerHttpRequest request) {
        var tournament = Ids.tournament(id);
        var query = AuditQuery.of(action, actor, after, limit);
        return caller.signedInViewer(request)
                .flatMap(viewer -> pages.of(tournament, query, viewer))
                .map(Answers::personal);
    }
}
