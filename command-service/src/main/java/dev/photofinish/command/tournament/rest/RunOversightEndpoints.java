package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.lookup.Place;
import dev.photofinish.command.tournament.run.DisqualifyAsyncRun;
import dev.photofinish.command.tournament.run.ExtendAsyncRun;
import dev.photofinish.command.tournament.run.ReviewAsyncRun;
import dev.photofinish.command.tournament.run.UndoDisqualification;
import dev.photofinish.command.tournament.run.UndoReattempt;
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
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Runs in tournaments as organizers and reviewers command them, over HTTP (tournaments §5). */
@RestController
@WithTournaments
@RequestMapping(path = "/api/async-tournaments/runs/{run_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class RunOversightEndpoints {
    private final TournamentGate gate;
    private final TournamentDesk desk;
    private final Fresh fresh;

    RunOversightEndpoints(TournamentGate gate, TournamentDesk desk, Fresh fresh) {
        this.gate = gate;
        this.desk = desk;
        this.fresh = fresh;
    }

    @Summary(value = "Give a player longer to start", by = Authority.TOURNAMENT_ADMIN)
    @Takes(ExtensionDraft.class)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping(path = "/extend", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> extend(@PathVariable("run_id") String id, Submission submission) {
        var run = Ids.asyncRun(id);
        var by = ExtensionDraft.of(submission.body());
        return managed(run, new ExtendAsyncRun(run, by, fresh.now()), submission.caller());
    }

    @Summary(value = "Take a run that is over out of the scores, with a reason", by = Authority.TOURNAMENT_ADMIN)
    @Takes(ReasonDraft.class)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping(path = "/disqualify", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> disqualify(@PathVariable("run_id") String id, Submission submission) {
        var run = Ids.asyncRun(id);
        var reason = ReasonDraft.of(submission.body());
        return managed(run, new DisqualifyAsyncRun(run, reason, fresh.now()), submission.caller());
    }

    @Summary(value = "Take a disqualification back", by = Authority.TOURNAMENT_ADMIN)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping("/undo-disqualification")
    Mono<ResponseEntity<byte[]>> undoDisqualification(@PathVariable("run_id") String id, Caller caller) {
        var run = Ids.asyncRun(id);
        return managed(run, new UndoDisqualification(run, fresh.now()), caller);
    }

    @Summary(value = "Let a run count again, when its place is still free", by = Authority.TOURNAMENT_ADMIN)
    @Returns(elsewhere = "AsyncRun")
    @PostMapping("/undo-reattempt")
    Mono<ResponseEntity<byte[]>> undoReattempt(@PathVariable("run_id") String id, Caller caller) {
        var run = Ids.asyncRun(id);
        return commanded(
                run, in -> new UndoReattempt(run, in.pool(), fresh.now()), caller, Standing::mayManageTournaments);
    }

    @Summary(
            value = "Say what a look at a finished run has shown, never at one's own",
            by = Authority.TOURNAMENT_REVIEWER)
    @Takes(ReviewDraft.class)
    @Returns(elsewhere = "AsyncRun")
    @PatchMapping(path = "/review", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> review(@PathVariable("run_id") String id, Submission submission) {
        var run = Ids.asyncRun(id);
        var caller = submission.caller();
        var draft = ReviewDraft.of(submission.body());
        var command = new ReviewAsyncRun(
                run, caller.account(), draft.verdict(), draft.reviewerNotes(), draft.elapsed(), fresh.now());
        return commanded(run, _ -> command, caller, Standing::mayReview);
    }

    private Mono<ResponseEntity<byte[]>> managed(RunId run, Object command, Caller caller) {
        return commanded(run, _ -> command, caller, Standing::mayManageTournaments);
    }

    private Mono<ResponseEntity<byte[]>> commanded(
            RunId run, Function<Place, Object> command, Caller caller, Predicate<Standing> right) {
        return gate.run(run, caller, right)
                .flatMap(in -> desk.send(run, command.apply(in), caller))
                .flatMap(receipt -> desk.run(HttpStatus.OK, run, receipt, caller));
    }
}
