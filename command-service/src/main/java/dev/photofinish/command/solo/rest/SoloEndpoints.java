package dev.photofinish.command.solo.rest;

import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.command.seed.scan.PoolTypes;
import dev.photofinish.command.solo.StartSolo;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.store.Commands;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Beginning to train, and giving up (rest-api §8). */
@RestController
@RequestMapping(path = "/api/training", produces = MediaType.APPLICATION_JSON_VALUE)
final class SoloEndpoints {
    private final OwnSessions sessions;
    private final PoolTypes pools;
    private final Commands commands;
    private final Blocking blocking;
    private final Replies replies;
    private final Fresh fresh;

    SoloEndpoints(
            OwnSessions sessions, PoolTypes pools, Commands commands, Blocking blocking, Replies replies, Fresh fresh) {
        this.sessions = sessions;
        this.pools = pools;
        this.commands = commands;
        this.blocking = blocking;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Begin to train on a seed of a training pool", by = Authority.USER)
    @Takes(SoloDraft.class)
    @Returns(elsewhere = "TrainingSessionDetail", status = 201)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> start(Submission submission) {
        var caller = submission.caller();
        var draft = SoloDraft.of(submission.body());
        var session = fresh.run(caller);
        var command = new StartSolo(
                session,
                caller.account(),
                draft.poolName(),
                pools.isTraining(draft.poolName()),
                draft.excludeFromStats(),
                fresh.now());
        return send(HttpStatus.CREATED, session, command, caller);
    }

    @Summary(value = "Give a session up", by = Authority.SESSION_OWNER)
    @Returns(elsewhere = "TrainingSessionDetail")
    @PostMapping("/{session_id}/abandon")
    Mono<ResponseEntity<byte[]>> abandon(@PathVariable("session_id") String id, Caller caller) {
        var session = Ids.session(id);
        var command = new AbandonRun(session, new RaceId(session.value()), 1, AbandonReason.OWN_CHOICE, fresh.now());
        return blocking.call(() -> sessions.active(session, caller))
                .flatMap(_ -> send(HttpStatus.OK, session, command, caller));
    }

    private Mono<ResponseEntity<byte[]>> send(HttpStatus status, RunId session, Object command, Caller caller) {
        return Mono.fromFuture(() -> commands.send(session, command, caller.account()))
                .flatMap(receipt -> replies.session(status, session, receipt, caller));
    }
}
