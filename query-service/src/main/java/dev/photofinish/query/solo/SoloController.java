package dev.photofinish.query.solo;

import dev.photofinish.query.projection.NotYetVisibleException;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Many;
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

/** Solo sessions over HTTP (rest-api §8). Anybody may look at one by its id. */
@RestController
final class SoloController {
    private final SoloPages pages;
    private final Caller caller;

    SoloController(SoloPages pages, Caller caller) {
        this.pages = pages;
        this.caller = caller;
    }

    @Summary(value = "One's own sessions, newest first", by = Authority.USER)
    @Returns(value = TrainingSession.class, as = Many.LIST)
    @GetMapping("/api/training")
    Mono<ResponseEntity<byte[]>> own(ServerHttpRequest request) {
        return caller.signedIn(request).flatMap(pages::of).map(Answers::personal);
    }

    /** With {@code Photofinish-At-Least} the answer contains that position, or is 202 when that takes too long. */
    @Summary(value = "A session with its map", by = Authority.VIEWER)
    @Returns(TrainingSessionDetail.class)
    @GetMapping("/api/training/{session_id}")
    Mono<ResponseEntity<byte[]>> detail(
            @PathVariable("session_id") String sessionId,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(name = Answers.AT_LEAST, required = false) @Nullable String atLeast,
            ServerHttpRequest request) {
        var session = Ids.session(sessionId);
        var position = Ids.position(Answers.AT_LEAST, atLeast);
        return caller.of(request)
                .flatMap(viewer -> pages.encoded(session, position, viewer.orElse(null), locale))
                .map(Answers::page)
                .switchIfEmpty(unknown(sessionId))
                .onErrorResume(NotYetVisibleException.class, later -> Mono.just(Answers.later(later.position())));
    }

    @Summary(value = "Others who trained on the same seed, without their names", by = Authority.ANYBODY)
    @Returns(value = Ghost.class, as = Many.LIST)
    @GetMapping("/api/training/{session_id}/ghosts")
    Mono<ResponseEntity<byte[]>> ghosts(@PathVariable("session_id") String sessionId) {
        return pages.ghosts(Ids.session(sessionId))
                .map(ghosts -> Answers.page(Encoded.of(ghosts, 0)))
                .switchIfEmpty(unknown(sessionId));
    }

    private static <T> Mono<T> unknown(String session) {
        return Mono.error(() -> QueryRefusal.SESSION_NOT_FOUND.because("No solo session has the id " + session));
    }
}
