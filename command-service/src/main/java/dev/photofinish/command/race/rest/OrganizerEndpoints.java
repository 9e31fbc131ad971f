package dev.photofinish.command.race.rest;

import dev.photofinish.command.account.rest.NamedAccounts;
import dev.photofinish.command.account.rest.NamedUser;
import dev.photofinish.command.race.organizing.AddCoOrganizer;
import dev.photofinish.command.race.organizing.RemoveCoOrganizer;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who organizes a race beside its owner, over HTTP. */
@RestController
@RequestMapping(path = "/api/races/{race_id}/organizers", produces = MediaType.APPLICATION_JSON_VALUE)
final class OrganizerEndpoints {
    private final RaceDesk desk;
    private final NamedAccounts accounts;
    private final Replies replies;
    private final Fresh fresh;

    OrganizerEndpoints(RaceDesk desk, NamedAccounts accounts, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.accounts = accounts;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Let somebody else organize the race as well", by = Authority.RACE_OWNER)
    @Takes(NamedUser.class)
    @Returns(elsewhere = "UserInfo", status = 201)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> add(@PathVariable("race_id") String id, Submission submission) {
        var race = Ids.race(id);
        var login = NamedAccounts.login(submission.body());
        return accounts.find(login).flatMap(found -> add(race, found, submission.caller()));
    }

    /** Nobody is refused by the race, so that there is somebody to answer with. */
    private Mono<ResponseEntity<byte[]>> add(RaceId race, Optional<AccountId> account, Caller caller) {
        var command = new AddCoOrganizer(race, caller.actor(), account.orElse(null), fresh.now());
        return desk.send(race, command, caller)
                .flatMap(receipt -> replies.coOrganizer(race, receipt, caller, account.orElseThrow()));
    }

    @Summary(value = "Let a co-organizer organize it no more", by = Authority.RACE_OWNER)
    @Returns(status = 204)
    @DeleteMapping("/{user_id}")
    Mono<ResponseEntity<byte[]>> remove(
            @PathVariable("race_id") String id, @PathVariable("user_id") String user, Caller caller) {
        var race = Ids.race(id);
        var command = new RemoveCoOrganizer(race, caller.actor(), Ids.account(user), fresh.now());
        return desk.send(race, command, caller).flatMap(receipt -> replies.done(race, receipt, caller));
    }
}
