package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.editing.EditRace;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Changing a race's terms, over HTTP (rest-api §5, PATCH). */
@RestController
final class EditingEndpoint {
    private final RaceDesk desk;
    private final Replies replies;
    private final Fresh fresh;

    EditingEndpoint(RaceDesk desk, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Change a race's terms; what is left out stays", by = Authority.RACE_ORGANIZER)
    @Takes(RaceChanges.class)
    @Returns(elsewhere = "RaceSummary")
    @PatchMapping(
            path = "/api/races/{race_id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> edit(@PathVariable("race_id") String id, Submission submission) {
        var race = Ids.race(id);
        var caller = submission.caller();
        var changes = RaceEdit.of(submission.body());
        return desk.send(race, new EditRace(race, caller.actor(), changes, fresh.now()), caller)
                .flatMap(receipt -> replies.summary(HttpStatus.OK, race, receipt, caller));
    }
}
