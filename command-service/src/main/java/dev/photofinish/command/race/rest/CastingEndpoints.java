package dev.photofinish.command.race.rest;

import dev.photofinish.command.account.rest.NamedAccounts;
import dev.photofinish.command.account.rest.NamedUser;
import dev.photofinish.command.race.casting.AddCaster;
import dev.photofinish.command.race.casting.CastJoin;
import dev.photofinish.command.race.casting.CastLeave;
import dev.photofinish.command.race.casting.RemoveCaster;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who casts, over HTTP (rest-api §5.2). */
@RestController
@RequestMapping(path = "/api/races/{race_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class CastingEndpoints {
    private final RaceDesk desk;
    private final NamedAccounts accounts;
    private final Replies replies;
    private final Fresh fresh;

    CastingEndpoints(RaceDesk desk, NamedAccounts accounts, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.accounts = accounts;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Cast a race", by = Authority.USER)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/cast-join")
    Mono<ResponseEntity<byte[]>> join(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new CastJoin(race, fresh.caster(caller), caller.account(), fresh.now()), caller)
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    @Summary(value = "Cast a race no more", by = Authority.USER)
    @Returns(elsewhere = "RaceDetail")
    @PostMapping("/cast-leave")
    Mono<ResponseEntity<byte[]>> leave(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new CastLeave(race, caller.account(), fresh.now()), caller)
                .flatMap(receipt -> replies.detail(race, receipt, caller));
    }

    @Summary(value = "Name somebody a caster of the race", by = Authority.RACE_ORGANIZER)
    @Takes(NamedUser.class)
    @Returns(elsewhere = "CasterInfo", status = 201)
    @PostMapping(path = "/casters", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> add(@PathVariable("race_id") String id, Submission submission) {
        var race = Ids.race(id);
        var caller = submission.caller();
        var booth = fresh.caster(caller);
        return accounts.find(NamedAccounts.login(submission.body()))
                .map(found -> new AddCaster(race, caller.actor(), booth, found.orElse(null), fresh.now()))
                .flatMap(command -> desk.send(race, command, caller))
                .flatMap(receipt -> replies.caster(race, receipt, caller, booth));
    }

    @Summary(value = "Remove a caster", by = Authority.RACE_ORGANIZER)
    @Returns(status = 204)
    @DeleteMapping("/casters/{caster_id}")
    Mono<ResponseEntity<byte[]>> remove(
            @PathVariable("race_id") String id, @PathVariable("caster_id") String caster, Caller caller) {
        var race = Ids.race(id);
        var command = new RemoveCaster(race, caller.actor(), Ids.caster(caster), fresh.now());
        return desk.send(race, command, caller).flatMap(receipt -> replies.done(race, receipt, caller));
    }
}
