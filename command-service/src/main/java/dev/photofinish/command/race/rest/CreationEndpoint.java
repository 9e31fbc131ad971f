package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.creation.CreateRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.seed.scan.PoolTypes;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Creating races. */
@RestController
@RequestMapping(path = "/api/races", produces = MediaType.APPLICATION_JSON_VALUE)
final class CreationEndpoint {
    private final RaceDesk desk;
    private final PoolTypes pools;
    private final Replies replies;
    private final Fresh fresh;

    CreationEndpoint(RaceDesk desk, PoolTypes pools, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.pools = pools;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Create a race; a seed of its pool is drawn for it", by = Authority.ORGANIZER)
    @Takes(RaceDraft.class)
    @Returns(elsewhere = "RaceSummary", status = 201)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> create(Submission submission) {
        var caller = submission.caller();
        if (!caller.actor().mayOrganize()) {
            throw new RefusedException(RaceRejection.NOT_AN_ORGANIZER);
        }
        var race = fresh.race(caller);
        return desk.send(race, command(race, caller, RaceDraft.of(submission.body())), caller)
                .flatMap(receipt -> replies.summary(HttpStatus.CREATED, race, receipt, caller));
    }

    private CreateRace command(RaceId race, Caller caller, RaceDraft draft) {
        return new CreateRace(
                race,
                caller.actor(),
                draft.name(),
                draft.poolName(),
                pools.isTraining(draft.poolName()),
                draft.isPublic(),
                draft.openRegistration(),
                draft.maxParticipants(),
                draft.scheduledAt(),
                draft.organizerParticipates() ? fresh.run(caller) : null,
                fresh.now());
    }
}
