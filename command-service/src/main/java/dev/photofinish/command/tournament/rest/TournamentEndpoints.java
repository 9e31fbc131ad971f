package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.organization.lookup.RoomProfiles;
import dev.photofinish.command.tournament.channel.ChannelChecks;
import dev.photofinish.command.tournament.editing.ChangeTournament;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.command.tournament.editing.DeleteTournament;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.InvalidRequestException;
import dev.photofinish.command.web.caller.Submission;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import dev.photofinish.web.contract.Takes;
import dev.photofinish.web.problem.FieldError;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tournaments themselves, over HTTP. */
@RestController
@WithTournaments
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class TournamentEndpoints {
    private final TournamentGate gate;
    private final TournamentDesk desk;
    private final RoomProfiles profiles;
    private final ChannelChecks checks;
    private final Blocking blocking;
    private final Fresh fresh;

    TournamentEndpoints(
            TournamentGate gate,
            TournamentDesk desk,
            RoomProfiles profiles,
            ChannelChecks checks,
            Blocking blocking,
            Fresh fresh) {
        this.gate = gate;
        this.desk = desk;
        this.profiles = profiles;
        this.checks = checks;
        this.blocking = blocking;
        this.fresh = fresh;
    }

    @Summary(value = "Hold a tournament", by = Authority.TOURNAMENT_ADMIN)
    @Takes(TournamentDraft.class)
    @Returns(elsewhere = "AsyncTournament", status = 201)
    @PostMapping(
            path = "/organizations/{organization_id}/async-tournaments",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> create(@PathVariable("organization_id") String id, Submission submission) {
        var organization = Ids.organization(id);
        var caller = submission.caller();
        var edit = TermsEdit.ofDraft(submission.body());
        var tournament = fresh.tournament(caller);
        var command = new CreateTournament(
                tournament, organization, edit.of(TermsEdit.USUAL), edit.of(LiveRules.USUAL), fresh.now());
        return gate.organization(organization, caller, Standing::mayManageTournaments)
                .flatMap(_ -> checked(edit, organization))
                .flatMap(_ -> desk.send(tournament, command, caller))
                .flatMap(receipt -> checks.ifUnchecked(tournament, receipt, caller))
                .flatMap(receipt -> desk.page(HttpStatus.CREATED, tournament, receipt, caller))
                .map(answer -> TournamentDesk.at("/api/async-tournaments/" + tournament, answer));
    }

    @Summary(value = "Hold a tournament on other terms; what is left out stays", by = Authority.TOURNAMENT_ADMIN)
    @Takes(TournamentChanges.class)
    @Returns(elsewhere = "AsyncTournament")
    @PatchMapping(path = "/async-tournaments/{tournament_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> change(@PathVariable("tournament_id") String id, Submission submission) {
        var tournament = Ids.tournament(id);
        var caller = submission.caller();
        var edit = TermsEdit.of(submission.body());
        var command = new ChangeTournament(tournament, edit::of, edit::of, fresh.now());
        return gate.tournament(tournament, caller, Standing::mayManageTournaments)
                .flatMap(organization -> checked(edit, organization))
                .flatMap(_ -> desk.send(tournament, command, caller))
                .flatMap(receipt -> checks.ifUnchecked(tournament, receipt, caller))
                .flatMap(receipt -> desk.page(HttpStatus.OK, tournament, receipt, caller));
    }

    /** 409 without a channel. That Discord does not answer in time is among the warnings. */
    @Summary(
            value = "Look anew at what the bot, and everybody, may do in the channel of a tournament",
            by = Authority.TOURNAMENT_ADMIN)
    @Refuses(409)
    @Returns(elsewhere = "AsyncTournament")
    @PostMapping("/async-tournaments/{tournament_id}/check-channel")
    Mono<ResponseEntity<byte[]>> checkChannel(@PathVariable("tournament_id") String id, Caller caller) {
        var tournament = Ids.tournament(id);
        return gate.tournament(tournament, caller, Standing::mayManageTournaments)
                .flatMap(_ -> checks.again(tournament, caller))
                .flatMap(receipt -> desk.page(HttpStatus.OK, tournament, receipt, caller));
    }

    @Summary(
            value = "Remove a tournament with its pools and runs, unless somebody is playing",
            by = Authority.TOURNAMENT_ADMIN)
    @Returns(status = 204)
    @DeleteMapping("/async-tournaments/{tournament_id}")
    Mono<ResponseEntity<byte[]>> delete(@PathVariable("tournament_id") String id, Caller caller) {
        var tournament = Ids.tournament(id);
        var command = new DeleteTournament(tournament, fresh.now());
        return gate.tournament(tournament, caller, Standing::mayManageTournaments)
                .flatMap(_ -> desk.send(tournament, command, caller))
                .flatMap(receipt -> desk.done(tournament, receipt, caller));
    }

    @Summary(
            value =
                    "Compute par times and scores anew; they are with every look, so that this only shows the tournament",
            by = Authority.TOURNAMENT_ADMIN)
    @Returns(elsewhere = "AsyncTournament")
    @PostMapping("/async-tournaments/{tournament_id}/recalculate")
    Mono<ResponseEntity<byte[]>> recalculate(@PathVariable("tournament_id") String id, Caller caller) {
        var tournament = Ids.tournament(id);
        return gate.tournament(tournament, caller, Standing::mayManageTournaments)
                .flatMap(_ -> desk.page(HttpStatus.OK, tournament, Receipt.UNCHANGED, caller));
    }

    /** A race room profile has to be the organization's own. */
    private Mono<OrganizationId> checked(TermsEdit edit, OrganizationId organization) {
        var profile = edit.roomProfile().value();
        if (profile == null) {
            return Mono.just(organization);
        }
        return blocking.call(() -> profiles.has(organization, profile))
                .flatMap(known -> known
                        ? Mono.just(organization)
                        : Mono.error(new InvalidRequestException(
                                List.of(new FieldError("race_room_profile_id", "is no profile of the organization")))));
    }
}
