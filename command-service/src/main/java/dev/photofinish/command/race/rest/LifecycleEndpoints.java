package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.lifecycle.DeleteRace;
import dev.photofinish.command.race.lifecycle.FinishRace;
import dev.photofinish.command.race.lifecycle.ReleaseSeeds;
import dev.photofinish.command.race.lifecycle.RerollSeed;
import dev.photofinish.command.race.lifecycle.ResetRace;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.RaceId;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The organizer's commands over a race's life (rest-api §5.3). */
@RestController
@RequestMapping(path = "/api/races/{race_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class LifecycleEndpoints {
    private final RaceDesk desk;
    private final Replies replies;
    private final Fresh fresh;

    LifecycleEndpoints(RaceDesk desk, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Release the seeds, so that players can fetch their packs", by = Authority.RACE_ORGANIZER)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/release-seeds")
    Mono<ResponseEntity<byte[]>> releaseSeeds(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new ReleaseSeeds(race, caller.actor(), fresh.now()), caller)
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    @Summary(value = "Draw another seed for the race", by = Authority.RACE_ORGANIZER)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/reroll-seed")
    Mono<ResponseEntity<byte[]>> rerollSeed(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new RerollSeed(race, caller.actor(), fresh.now()), caller)
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    @Summary(value = "End a race although some still play", by = Authority.RACE_ORGANIZER)
    @Returns(elsewhere = "RaceSummary")
    @PostMapping("/finish")
    Mono<ResponseEntity<byte[]>> finish(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return sendForSummary(race, new FinishRace(race, caller.actor(), fresh.now()), caller);
    }

    @Summary(value = "Put a race back to before its start", by = Authority.RACE_ORGANIZER)
    @Returns(elsewhere = "RaceSummary")
    @PostMapping("/reset")
    Mono<ResponseEntity<byte[]>> reset(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return sendForSummary(race, new ResetRace(race, caller.actor(), fresh.now()), caller);
    }

    @Summary(value = "Delete a race", by = Authority.RACE_OWNER)
    @Returns(status = 204)
    @DeleteMapping
    Mono<ResponseEntity<byte[]>> delete(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new DeleteRace(race, caller.actor(), fresh.now()), caller)
                .flatMap(receipt -> replies.done(race, receipt, caller));
    }

    private Mono<ResponseEntity<byte[]>> sendForSummary(RaceId race, Object command, Caller caller) {
        return desk.send(race, command, caller)
                .flatMap(receipt -> replies.summary(HttpStatus.OK, race, receipt, caller));
    }
}
