package dev.photofinish.command.race.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.race.invitation.AcceptInvite;
import dev.photofinish.command.race.invitation.RevokeInvite;
import dev.photofinish.command.race.lookup.InviteLookups;
import dev.photofinish.command.race.lookup.InviteRow;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.store.RefusedException;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Named;
import dev.photofinish.web.contract.Refuses;
import dev.photofinish.web.contract.Returns;
import dev.photofinish.web.contract.Summary;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Invitations, over HTTP (rest-api §5.1). Whoever has the token may read what it invites to. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
final class InvitationEndpoints {
    private final RaceDesk desk;
    private final InviteLookups invites;
    private final Accounts accounts;
    private final Blocking blocking;
    private final Replies replies;
    private final Fresh fresh;

    InvitationEndpoints(
            RaceDesk desk, InviteLookups invites, Accounts accounts, Blocking blocking, Replies replies, Fresh fresh) {
        this.desk = desk;
        this.invites = invites;
        this.accounts = accounts;
        this.blocking = blocking;
        this.replies = replies;
        this.fresh = fresh;
    }

    /** What an invitation says. */
    @Named("InvitationPage")
    record Invitation(
            @JsonProperty("token") String token,
            @JsonProperty("race_name") String raceName,
            @JsonProperty("organizer_name") String organizerName,
            @JsonProperty("race_status") String raceStatus,
            @JsonProperty("twitch_username") String login) {
        static Invitation of(String token, InviteRow row) {
            var status = row.phase().name().toLowerCase(Locale.ROOT);
            return new Invitation(token, row.raceName(), row.organizerName(), status, row.login());
        }

        @Override
        public String toString() {
            return "Invitation[" + raceName + "]";
        }
    }

    @Summary(value = "What an invitation is for; the token is a secret", by = Authority.ANYBODY)
    @GetMapping("/api/invite/{token}")
    Mono<ResponseEntity<Invitation>> read(@PathVariable String token) {
        return blocking.call(() -> found(token))
                .map(row ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Invitation.of(token, row)));
    }

    @Summary(value = "Accept an invitation", by = Authority.USER)
    @Returns(AcceptedInvitation.class)
    @Refuses(403)
    @PostMapping("/api/invite/{token}/accept")
    Mono<ResponseEntity<byte[]>> accept(@PathVariable String token, Caller caller) {
        return blocking.call(() -> acceptance(token, caller))
                .flatMap(command -> desk.send(command.raceId(), command, caller)
                        .flatMap(receipt ->
                                replies.accepted(command.raceId(), receipt, caller, command.participantId())));
    }

    @Summary(value = "Take an invitation back", by = Authority.RACE_ORGANIZER)
    @Returns(status = 204)
    @DeleteMapping("/api/races/{race_id}/invites/{invite_id}")
    Mono<ResponseEntity<byte[]>> revoke(
            @PathVariable("race_id") String id, @PathVariable("invite_id") String invite, Caller caller) {
        var race = Ids.race(id);
        var command = new RevokeInvite(race, caller.actor(), Ids.invite(invite), fresh.now());
        return desk.send(race, command, caller).flatMap(receipt -> replies.done(race, receipt, caller));
    }

    private AcceptInvite acceptance(String token, Caller caller) {
        var invite = found(token);
        var login = accounts.byId(caller.account()).orElseThrow().login();
        return new AcceptInvite(
                invite.raceId(), invite.inviteId(), caller.account(), login, fresh.run(caller), fresh.now());
    }

    private InviteRow found(String token) {
        return invites.byToken(token).orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_INVITE));
    }
}
