package dev.photofinish.query.history;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.query.web.Answers;
import dev.photofinish.query.web.Caller;
import dev.photofinish.query.web.Encoded;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.Slow;
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

/** A solo session's past over HTTP, as that of a race (better V7); everybody may see all of it. */
@RestController
final class SoloHistoryController {
    private static final Audience ANYBODY = new Audience.Public();

    private final Histories histories;
    private final PastStates states;
    private final Caller caller;
    private final Slow slow;

    SoloHistoryController(Histories histories, PastStates states, Caller caller, Slow slow) {
        this.histories = histories;
        this.states = states;
        this.caller = caller;
        this.slow = slow;
    }

    @Summary(value = "What happened in a session", by = Authority.ANYBODY)
    @Returns(HistoryPage.class)
    @GetMapping("/api/training/{session_id}/history")
    Mono<ResponseEntity<byte[]>> history(
            @PathVariable("session_id") String sessionId,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String type) {
        var session = Ids.session(sessionId);
        var query = HistoryQuery.of(after, limit, type);
        return slow.call(() -> page(session, query)).map(page -> Answers.page(Encoded.of(page, 0)));
    }

    @Summary(value = "A session as it was at a moment", by = Authority.VIEWER)
    @Returns(PastState.class)
    @GetMapping("/api/training/{session_id}/state")
    Mono<ResponseEntity<byte[]>> state(
            @PathVariable("session_id") String sessionId,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable String locale,
            ServerHttpRequest request) {
        var session = Ids.session(sessionId);
        var moment = Moment.parse(at);
        return caller.of(request)
                .flatMap(viewer ->
                        slow.call(() -> states.at(Subject.SESSION, session, moment, viewer.orElse(null), locale)))
                .map(state -> Answers.page(Encoded.of(state.body(), 0)));
    }

    private HistoryPage page(RaceId session, HistoryQuery query) {
        if (!histories.exists(Subject.SESSION, session)) {
            throw Subject.SESSION.unknown(session);
        }
        return histories.page(session, query, ANYBODY);
    }
}
