package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.correction.ReopenParticipant;
import dev.photofinish.command.race.correction.VouchForCorrection;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.lookup.RaceRow;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.run.correction.DisqualifyRun;
import dev.photofinish.command.run.correction.PenalizeRun;
import dev.photofinish.command.run.correction.UndoAbandonment;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the organizer corrects about a participant's run, each with a reason that the history keeps. */
@RestController
@RequestMapping(
        path = "/api/races/{race_id}/participants/{participant_id}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
final class CorrectionEndpoints {
    private static final int LONGEST_REASON = 500;
    private static final int LARGEST_PENALTY_MS = 24 * 3_600_000;

    private final RaceLookups races;
    private final RaceDesk desk;
    private final Blocking blocking;
    private final Replies replies;
    private final Fresh fresh;

    CorrectionEndpoints(RaceLookups races, RaceDesk desk, Blocking blocking, Replies replies, Fresh fresh) {
        this.races = races;
        this.desk = desk;
        this.blocking = blocking;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Take a player out of the ranking", by = Authority.RACE_ORGANIZER)
    @Takes(CorrectionWish.class)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/disqualify")
    Mono<ResponseEntity<byte[]>> disqualify(
            @PathVariable("race_id") String raceId,
            @PathVariable("participant_id") String participant,
            Submission submission) {
        var race = Ids.race(raceId);
        var run = Ids.participant(participant);
        var reason = reason(submission.body());
        submission.body().check();
        return correct(
                race,
                run,
                submission.caller(),
                row -> new DisqualifyRun(run, race, row.attempt(), reason, fresh.now()));
    }

    @Summary(value = "Add a time penalty to a player's run", by = Authority.RACE_ORGANIZER)
    @Takes(PenaltyWish.class)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/penalty")
    Mono<ResponseEntity<byte[]>> penalize(
            @PathVariable("race_id") String raceId,
            @PathVariable("participant_id") String participant,
            Submission submission) {
        var race = Ids.race(raceId);
        var run = Ids.participant(participant);
        var body = submission.body();
        var reason = reason(body);
        long penalty = penalty(body);
        body.check();
        return correct(
                race,
                run,
                submission.caller(),
                row -> new PenalizeRun(run, race, row.attempt(), penalty, reason, fresh.now()));
    }

    /** The race decides; the run is told at once rather than by its policy alone, so that the reply shows it playing. */
    @Summary(value = "Take back that a player was given up", by = Authority.RACE_ORGANIZER)
    @Takes(CorrectionWish.class)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/reinstate")
    Mono<ResponseEntity<byte[]>> reinstate(
            @PathVariable("race_id") String raceId,
            @PathVariable("participant_id") String participant,
            Submission submission) {
        var race = Ids.race(raceId);
        var run = Ids.participant(participant);
        var caller = submission.caller();
        var reason = reason(submission.body());
        submission.body().check();
        var now = fresh.now();
        return row(race)
                .flatMap(row -> desk.send(race, new ReopenParticipant(race, caller.actor(), run, reason, now), caller)
                        .then(desk.send(run, new UndoAbandonment(run, race, row.attempt(), reason, now), caller)))
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    private Mono<ResponseEntity<byte[]>> correct(
            RaceId race, RunId run, Caller caller, Function<RaceRow, Object> correction) {
        return row(race)
                .flatMap(
                        row -> desk.send(race, new VouchForCorrection(race, row.attempt(), caller.actor(), run), caller)
                                .then(desk.send(run, correction.apply(row), caller)))
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    private Mono<RaceRow> row(RaceId race) {
        return blocking.call(
                () -> races.byId(race).orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_RACE)));
    }

    private static String reason(Fields body) {
        var reason = body.requiredText("reason").strip();
        if (!body.rejected("reason") && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            body.reject("reason", "must have 1 to " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    private static long penalty(Fields body) {
        var penalty = body.optionalInteger("penalty_ms");
        if (penalty == null || penalty < 1 || penalty > LARGEST_PENALTY_MS) {
            body.reject("penalty_ms", "must be a number from 1 to " + LARGEST_PENALTY_MS);
            return 0;
        }
        return penalty;
    }
}
