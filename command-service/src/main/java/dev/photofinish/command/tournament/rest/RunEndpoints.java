package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.run.DrawAsyncRun;
import dev.photofinish.command.tournament.run.FinishAsyncRun;
import dev.photofinish.command.tournament.run.ForfeitAsyncRun;
import dev.photofinish.command.tournament.run.ReadyAsyncRun;
import dev.photofinish.command.tournament.run.ReattemptAsyncRun;
import dev.photofinish.command.tournament.run.SubmitAsyncRun;
import dev.photofinish.command.tournament.timing.TournamentSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.RunId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Runs in tournaments as their players command them, over HTTP (tournaments §5). */
@RestController
@WithTournaments
@RequestMapping(path = "/api/async-tournaments", produces = MediaType.APPLICATION_JSON_VALUE)
final class RunEndpoints {
    private final TournamentGate gate;
    private final TournamentDesk desk;
    private final TournamentSettings settings;
    private final Fresh fresh;

    RunEndpoints(TournamentGate gate, TournamentDesk desk, TournamentSettings settings, Fresh fresh) {
        this.gate = gate;
        this.desk = desk;
        this.settings = settings;
        this.fresh = fresh;
    }

    @Summary(
            value = "Receive a permalink of a pool, and owe a start before a deadline",
            by = Authority.ORGANIZATION_MEMBER)
    @Takes(RunDraft.class)
    @Returns(elsewhere = "AsyncRun", status = 201)
    @PostMapping(path = "/{tournament_id}/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> start(@PathVariable("tournament_id") String id, Submission submission) {
        var tournament = Ids.tournament(id);
        var caller = submission.caller();
        var pool = RunDraft.of(submission.body());
        var run = fresh.run(caller);
        var now = fresh.now();
        var command = new DrawAsyncRun(run, tournament, pool, caller.account(), now.plus(settings.startWithin()), now);
        return gate.tournament(tournament, caller, Standing::isMember)
                .flatMap(_ -> desk.send(run, command, caller))
                .flatMap(receipt -> desk.run(HttpStatus.CREATED, run, receipt, caller))
                .map(answer -> TournamentDesk.at("/api/async-tournaments/runs/" + run, answer));
    }

    @Summary(value = "Count down to the start; once more does nothing", by = Authority.RUN_OWNER)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping("/runs/{run_id}/ready")
    Mono<ResponseEntity<byte[]>> ready(@PathVariable("run_id") String id, Caller caller) {
        var run = Ids.asyncRun(id);
        return commanded(run, new ReadyAsyncRun(run, caller.account(), settings.countdown(), fresh.now()), caller);
    }

    @Summary(value = "Stop the clock", by = Authority.RUN_OWNER)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping("/runs/{run_id}/finish")
    Mono<ResponseEntity<byte[]>> finish(@PathVariable("run_id") String id, Caller caller) {
        var run = Ids.asyncRun(id);
        return commanded(run, new FinishAsyncRun(run, caller.account(), fresh.now()), caller);
    }

    @Summary(value = "Give a run up, for good", by = Authority.RUN_OWNER)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping("/runs/{run_id}/forfeit")
    Mono<ResponseEntity<byte[]>> forfeit(@PathVariable("run_id") String id, Caller caller) {
        var run = Ids.asyncRun(id);
        return commanded(run, new ForfeitAsyncRun(run, caller.account(), fresh.now()), caller);
    }

    @Summary(value = "Let a run that is over count no more, to play another in its place", by = Authority.RUN_OWNER)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping("/runs/{run_id}/reattempt")
    Mono<ResponseEntity<byte[]>> reattempt(@PathVariable("run_id") String id, Caller caller) {
        var run = Ids.asyncRun(id);
        return commanded(run, new ReattemptAsyncRun(run, caller.account(), fresh.now()), caller);
    }

    @Summary(
            value = "Hand in a recording and remarks of a run that is over; what is left out stays",
            by = Authority.RUN_OWNER)
    @Takes(SubmissionEdit.class)
    @Returns(elsewhere = "AsyncRun")
    @PatchMapping(path = "/runs/{run_id}/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> submit(@PathVariable("run_id") String id, Submission submission) {
        var run = Ids.asyncRun(id);
        var caller = submission.caller();
        var change = SubmissionEdit.of(submission.body());
        return commanded(run, new SubmitAsyncRun(run, caller.account(), change, fresh.now()), caller);
    }

    private Mono<ResponseEntity<byte[]>> commanded(RunId run, Object command, Caller caller) {
        return gate.run(run, caller, Standing::seesInside)
                .flatMap(_ -> desk.send(run, command, caller))
                .flatMap(receipt -> desk.run(HttpStatus.OK, run, receipt, caller));
    }
}
