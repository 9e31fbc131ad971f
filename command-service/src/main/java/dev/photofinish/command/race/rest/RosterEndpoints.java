package dev.photofinish.command.race.rest;

import dev.photofinish.command.account.rest.NamedAccounts;
import dev.photofinish.command.account.rest.NamedUser;
import dev.photofinish.command.race.roster.AddParticipant;
import dev.photofinish.command.race.roster.JoinRace;
import dev.photofinish.command.race.roster.LeaveRace;
import dev.photofinish.command.race.roster.RemoveParticipant;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
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

/** Who plays, over HTTP (rest-api §5.1). */
@RestController
@RequestMapping(path = "/api/races/{race_id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class RosterEndpoints {
    private final RaceDesk desk;
    private final NamedAccounts accounts;
    private final Invitations invitations;
    private final Replies replies;
    private final Fresh fresh;

    RosterEndpoints(RaceDesk desk, NamedAccounts accounts, Invitations invitations, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.accounts = accounts;
        this.invitations = invitations;
        this.replies = replies;
        this.fresh = fresh;
    }

    @Summary(value = "Join a race", by = Authority.USER)
    @Returns(elsewhere = "Participant")
    @Refuses(403)
    @PostMapping("/join")
    Mono<ResponseEntity<byte[]>> join(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        var seat = fresh.run(caller);
        return desk.send(race, new JoinRace(race, seat, caller.account(), fresh.now()), caller)
                .flatMap(receipt -> replies.participant(race, receipt, caller, seat));
    }

    @Summary(value = "Leave a race before it starts", by = Authority.USER)
    @Returns(status = 204)
    @Refuses(403)
    @PostMapping("/leave")
    Mono<ResponseEntity<byte[]>> leave(@PathVariable("race_id") String id, Caller caller) {
        var race = Ids.race(id);
        return desk.send(race, new LeaveRace(race, caller.account(), fresh.now()), caller)
                .flatMap(receipt -> replies.done(race, receipt, caller));
    }

    /** Who has no account yet is invited. */
    @Summary(value = "Add a player; who has no account yet is invited", by = Authority.RACE_ORGANIZER)
    @Takes(NamedUser.class)
    @Returns(AddedPlayer.class)
    @PostMapping(path = "/participants", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> add(@PathVariable("race_id") String id, Submission submission) {
        var race = Ids.race(id);
        var caller = submission.caller();
        var login = NamedAccounts.login(submission.body());
        return accounts.find(login)
                .flatMap(found -> found.map(account -> add(race, account, caller))
                        .orElseGet(() -> invitations.issue(race, login, caller)));
    }

    private Mono<ResponseEntity<byte[]>> add(RaceId race, AccountId account, Caller caller) {
        var seat = fresh.run(caller);
        return desk.send(race, new AddParticipant(race, caller.actor(), seat, account, fresh.now()), caller)
                .flatMap(receipt -> replies.added(race, receipt, caller, seat));
    }

    @Summary(value = "Remove a player before the start", by = Authority.RACE_ORGANIZER)
    @Returns(status = 204)
    @DeleteMapping("/participants/{participant_id}")
    Mono<ResponseEntity<byte[]>> remove(
            @PathVariable("race_id") String id, @PathVariable("participant_id") String participant, Caller caller) {
        var race = Ids.race(id);
        var command = new RemoveParticipant(race, caller.actor(), Ids.participant(participant), fresh.now());
        return desk.send(race, command, caller).flatMap(receipt -> replies.done(race, receipt, caller));
    }
}
