package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.lifecycle.CancelCountdown;
import dev.photofinish.command.race.lifecycle.StartCountdown;
import dev.photofinish.command.race.lifecycle.StartRace;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.command.web.caller.OptionalSubmission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.RaceId;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Starting a race (rest-api §5.3), at once or at the end of a countdown. */
@RestController
@RequestMapping(path = "/api/races/{race_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class StartEndpoints {
    private final RaceDesk desk;
    private final Replies replies;
    private final Fresh fresh;

    StartEndpoints(RaceDesk desk, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.replies = replies;
        this.fresh = fresh;
    }

    /** Without a body, or without {@code countdown_seconds}, the race runs at once. */
    @Summary(value = "Start a race, at once or at the end of a countdown", by = Authority.RACE_ORGANIZER)
    @Takes(value = StartWish.class, required = false)
    @Returns(elsewhere = "RaceSummary")
    @PostMapping("/start")
    Mono<ResponseEntity<byte[]>> start(@PathVariable("race_id") String id, OptionalSubmission submission) {
        var race = Ids.race(id);
        return send(race, command(race, submission.caller(), submission.body()), submission.caller());
    }

    /** The race does not start at the moment counted down to. */
    @Summary(value = "Cancel a race's countdown", by = Authority.RACE_ORGANIZER)
    @Returns(elsewhere = "RaceSummary")
    @DeleteMapping("/countdown")
    Mono<ResponseEntity<byte[]>> cancel(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return send(race, new CancelCountdown(race, caller.actor(), fresh.now()), caller);
    }

    private Object command(RaceId race, Caller caller, Fields body) {
        var seconds = body.optionalInteger("countdown_seconds");
        if (seconds != null && (seconds < 0 || seconds > StartCountdown.LONGEST)) {
            body.reject("countdown_seconds", "must be a number from 0 to " + StartCountdown.LONGEST);
        }
        body.check();
        return seconds == null || seconds == 0
                ? new StartRace(race, caller.actor(), fresh.now())
                : new StartCountdown(race, caller.actor(), seconds, fresh.now());
    }

    private Mono<ResponseEntity<byte[]>> send(RaceId race, Object command, Caller caller) {
        return desk.send(race, command, caller)
                .flatMap(receipt -> replies.summary(HttpStatus.OK, race, receipt, caller));
    }
}
