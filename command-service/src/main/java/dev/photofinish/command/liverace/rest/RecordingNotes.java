package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.liverace.recording.NoteRecordingAttempt;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes attempts to record results by hand that come to nothing (tournaments §10.4); the others say so themselves. */
@WithTournaments
@Component
final class RecordingNotes {
    private static final Logger LOG = LoggerFactory.getLogger(RecordingNotes.class);

    private final LiveRaceDesk desk;
    private final Fresh fresh;

    RecordingNotes(LiveRaceDesk desk, Fresh fresh) {
        this.desk = desk;
        this.fresh = fresh;
    }

    /** The attempt, with its own end whether that can be noted or not. */
    <T> Mono<T> noting(LiveRaceId race, Caller caller, Mono<T> attempt) {
        return attempt.onErrorResume(failure -> note(race, caller, failure).then(Mono.error(failure)));
    }

    private Mono<Void> note(LiveRaceId race, Caller caller, Throwable failure) {
        return switch (failure) {
            case RefusedException refused ->
                note(race, caller, RecordingOutcome.REFUSED, refused.refusal().code());
            case OutsideException silence ->
                note(race, caller, RecordingOutcome.FAILED, String.valueOf(silence.getMessage()));
            case ProblemException problem ->
                note(race, caller, RecordingOutcome.FAILED, problem.problem().detail());
            default ->
                note(
                        race,
                        caller,
                        RecordingOutcome.FAILED,
                        "unexpected: " + failure.getClass().getSimpleName());
        };
    }

    private Mono<Void> note(LiveRaceId race, Caller caller, RecordingOutcome outcome, String detail) {
        return desk.note(race, new NoteRecordingAttempt(race, outcome, detail, fresh.now()), caller)
                .doOnError(lost -> LOG.warn("{} tried to record {} and it is not noted", caller.account(), race, lost))
                .onErrorComplete();
    }
}
