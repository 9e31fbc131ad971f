package dev.photofinish.command.race.invitation;

import static dev.photofinish.command.decision.Decision.accept;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.Invite;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Whoever was invited comes in, full or not.
 *
 * @param login what the account goes by now
 */
public record AcceptInvite(
        @TargetAggregateIdentifier RaceId raceId,
        InviteId inviteId,
        AccountId account,
        String login,
        RunId participantId,
        Instant at) {
    /** In the order of rest-api §5.1, accept; who casts the race is refused after that (better C10). */
    public Decision<RaceEvent> decide(RaceState race) {
        return race.invites()
                .byId(inviteId)
                .map(invite -> objection(race, invite))
                .orElse(Optional.of(RaceRejection.UNKNOWN_INVITE))
                .<Decision<RaceEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(List.of(
                        new InviteAccepted(raceId, inviteId, account, participantId, at),
                        new ParticipantRegistered(
                                raceId, participantId, account, race.roster().nextColor(), at))));
    }

    private Optional<RaceRejection> objection(RaceState race, Invite invite) {
        if (invite.accepted()) {
            return Optional.of(RaceRejection.INVITE_ANSWERED);
        }
        if (!race.inSetup()) {
            return Optional.of(RaceRejection.NOT_IN_SETUP);
        }
        if (!invite.login().equals(login.toLowerCase(Locale.ROOT))) {
            return Optional.of(RaceRejection.NOT_INVITED);
        }
        if (race.roster().of(account).isPresent()) {
            return Optional.of(RaceRejection.ALREADY_ADDED);
        }
        if (race.casters().of(account).isPresent()) {
            return Optional.of(RaceRejection.IS_A_CASTER);
        }
        return race.bars(account) ? Optional.of(RaceRejection.ORGANIZER_DOES_NOT_PLAY) : Optional.empty();
    }
}
