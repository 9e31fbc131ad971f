package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.lifecycle.ConcludeParticipant;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A participant gives up (rest-api §5.3). */
@RestController
@RequestMapping(path = "/api/races/{race_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class AbandonEndpoint {
    private final RaceLookups races;
    private final RunLookups runs;
    private final Commands commands;
    private final Blocking blocking;
    private final Replies replies;
    private final Fresh fresh;

    AbandonEndpoint(
            RaceLookups races, RunLookups runs, Commands commands, Blocking blocking, Replies replies, Fresh fresh) {
        this.races = races;
        this.runs = runs;
        this.commands = commands;
        this.blocking = blocking;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Give up the race one plays in", by = Authority.USER)
    @Returns(elsewhere = "RaceSummary")
    @PostMapping("/abandon")
    Mono<ResponseEntity<byte[]>> abandon(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return blocking.call(() -> command(race, caller))
                .flatMap(command -> Mono.fromFuture(() -> send(command, caller)))
                .flatMap(receipt -> replies.summary(HttpStatus.OK, race, receipt, caller));
    }

    private AbandonRun command(RaceId id, Caller caller) {
        var race = races.byId(id).orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_RACE));
        if (race.phase() != RacePhase.RUNNING) {
            throw new RefusedException(RaceRejection.NOT_RUNNING);
        }
        return runs.of(id, caller.account())
                .map(run -> new AbandonRun(run.runId(), id, race.attempt(), AbandonReason.OWN_CHOICE, fresh.now()))
                .orElseThrow(() -> new RefusedException(RaceRejection.NOT_A_PARTICIPANT));
    }

    /**
     * The race is told at once rather than by its policy alone, so that the last one to give up is answered with a race
     * that is over, as in the reference. Should that fail, the policy still does it.
     */
    private CompletableFuture<Receipt> send(AbandonRun command, Caller caller) {
        var conclude = new ConcludeParticipant(
                command.raceId(), command.attempt(), command.runId(), Conclusion.ABANDONED, command.at());
        return commands.send(command.runId(), command, caller.account(), caller.intent())
                .thenCompose(abandoned -> commands.send(command.raceId(), conclude, null, caller.intent())
                        .handle((concluded, failure) -> failure != null || concluded.position() < abandoned.position()
                                ? abandoned
                                : concluded));
    }
}
