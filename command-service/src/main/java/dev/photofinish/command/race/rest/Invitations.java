package dev.photofinish.command.race.rest;

import dev.photofinish.command.race.invitation.IssueInvite;
import dev.photofinish.command.race.lookup.InviteLookups;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.command.web.reply.Replies;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.secret.InviteTokens;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Invites, and answers with what proves it. */
@Component
final class Invitations {
    private final RaceDesk desk;
    private final InviteLookups invites;
    private final InviteTokens tokens;
    private final Blocking blocking;
    private final Replies replies;
    private final Fresh fresh;

    Invitations(
            RaceDesk desk,
            InviteLookups invites,
            InviteTokens tokens,
            Blocking blocking,
            Replies replies,
            Fresh fresh) {
        this.desk = desk;
        this.invites = invites;
        this.tokens = tokens;
        this.blocking = blocking;
        this.replies = replies;
        this.fresh = fresh;
    }

    /** The new invitation of the login, or the one it has. */
    Mono<ResponseEntity<byte[]>> issue(RaceId race, String login, Caller caller) {
        return desk.send(race, new IssueInvite(race, caller.actor(), fresh.invite(caller), login, fresh.now()), caller)
                .flatMap(receipt -> blocking.call(() -> pending(race, login))
                        .flatMap(invite -> replies.invited(
                                race, receipt, caller, tokens.of(invite), login.toLowerCase(Locale.ROOT))));
    }

    /** Somebody may have taken it back already. */
    private InviteId pending(RaceId race, String login) {
        return invites.pending(race, login).orElseThrow(() -> new RefusedException(RaceRejection.UNKNOWN_INVITE));
    }
}
