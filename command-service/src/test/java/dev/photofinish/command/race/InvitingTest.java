package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ASSISTING;
import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NEW_SEAT;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZER;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.assisted;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.player;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.invitation.AcceptInvite;
import dev.photofinish.command.race.invitation.IssueInvite;
import dev.photofinish.command.race.invitation.RevokeInvite;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedsReleased;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitingTest {
    private static final InviteId FIRST = new InviteId(new UUID(6, 1));
    private static final InviteId SECOND = new InviteId(new UUID(6, 2));
    private static final InviteIssued ISSUED = new InviteIssued(RACE, FIRST, "ghost", T0);
    private static final InviteAccepted ACCEPTED = new InviteAccepted(RACE, FIRST, NEWCOMER, NEW_SEAT, T0);
    private static final InviteRevoked REVOKED = new InviteRevoked(RACE, FIRST, T0);

    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void whoever_commands_the_race_invites_a_login_in_lower_case() {
        for (var actor : List.of(ORGANIZING, ASSISTING)) {
            race.given(assisted(aClosedRaceWith(1)))
                    .when(invite(actor, "Ghost"))
                    .then(new InviteIssued(RACE, SECOND, "ghost", NOW));
        }
    }

    @Test
    void who_is_invited_twice_keeps_the_one_invitation() {
        race.given(and(aClosedRaceWith(1), ISSUED))
                .when(invite(ORGANIZING, "GHOST"))
                .thenNothing();
    }

    @Test
    void a_login_whose_invitation_was_taken_back_or_used_gets_a_new_one() {
        var issued = new InviteIssued(RACE, SECOND, "ghost", NOW);
        race.given(and(aClosedRaceWith(1), ISSUED, REVOKED))
                .when(invite(ORGANIZING, "ghost"))
                .then(issued);
        race.given(and(aClosedRaceWith(1), ISSUED, ACCEPTED))
                .when(invite(ORGANIZING, "ghost"))
                .then(issued);
    }

    @Test
    void only_the_organizer_invites_and_only_before_the_start() {
        race.given(aRunningRaceWith(1)).when(invite(STRANGER, "ghost")).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(aRunningRaceWith(1)).when(invite(ORGANIZING, "ghost")).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void an_invitation_is_taken_back() {
        race.given(and(aClosedRaceWith(1), ISSUED)).when(revoke(ORGANIZING)).then(new InviteRevoked(RACE, FIRST, NOW));
    }

    @Test
    void why_an_invitation_cannot_be_taken_back_is_said_in_order() {
        race.given(aRunningRaceWith(1)).when(revoke(STRANGER)).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(aRunningRaceWith(1)).when(revoke(ORGANIZING)).thenRefused(RaceRejection.NOT_IN_SETUP);
        race.given(aClosedRaceWith(1)).when(revoke(ORGANIZING)).thenRefused(RaceRejection.UNKNOWN_INVITE);
        race.given(and(aClosedRaceWith(1), ISSUED, ACCEPTED))
                .when(revoke(ORGANIZING))
                .thenRefused(RaceRejection.INVITE_ANSWERED);
    }

    @Test
    void who_was_invited_comes_in_whatever_the_case_of_their_login() {
        race.given(and(aClosedRaceWith(2), ISSUED))
                .when(accept(NEWCOMER, "gHost"))
                .then(accepted(), registered(2));
    }

    @Test
    void who_was_invited_comes_in_although_the_race_is_full() {
        race.given(and(anOpenRaceWith(2, 2), ISSUED))
                .when(accept(NEWCOMER, "ghost"))
                .then(accepted(), registered(2));
    }

    @Test
    void why_an_invitation_cannot_be_accepted_is_said_in_order() {
        var issued = and(aClosedRaceWith(1), ISSUED);
        refused(aClosedRaceWith(1), NEWCOMER, "ghost", RaceRejection.UNKNOWN_INVITE);
        refused(and(issued, REVOKED), NEWCOMER, "ghost", RaceRejection.UNKNOWN_INVITE);
        refused(running(and(issued, ACCEPTED)), NEWCOMER, "other", RaceRejection.INVITE_ANSWERED);
        refused(running(issued), NEWCOMER, "other", RaceRejection.NOT_IN_SETUP);
        refused(issued, player(1), "other", RaceRejection.NOT_INVITED);
        refused(issued, player(1), "ghost", RaceRejection.ALREADY_ADDED);
        refused(and(issued, casting(NEWCOMER)), NEWCOMER, "ghost", RaceRejection.IS_A_CASTER);
        refused(issued, ORGANIZER, "ghost", RaceRejection.ORGANIZER_DOES_NOT_PLAY);
    }

    @Test
    void an_invitation_is_accepted_once() {
        var taken =
                and(aClosedRaceWith(1), ISSUED, ACCEPTED, new ParticipantRegistered(RACE, NEW_SEAT, NEWCOMER, 1, T0));
        refused(taken, NEWCOMER, "ghost", RaceRejection.INVITE_ANSWERED);
    }

    private void refused(List<RaceEvent> facts, AccountId account, String login, RaceRejection reason) {
        race.given(facts).when(accept(account, login)).thenRefused(reason);
    }

    private static List<RaceEvent> running(List<RaceEvent> facts) {
        return and(facts, new SeedsReleased(RACE, T0), new RaceStarted(RACE, 1, T0));
    }

    private static IssueInvite invite(Actor actor, String login) {
        return new IssueInvite(RACE, actor, SECOND, login, NOW);
    }

    private static RevokeInvite revoke(Actor actor) {
        return new RevokeInvite(RACE, actor, FIRST, NOW);
    }

    private static AcceptInvite accept(AccountId account, String login) {
        return new AcceptInvite(RACE, FIRST, account, login, NEW_SEAT, NOW);
    }

    private static InviteAccepted accepted() {
        return new InviteAccepted(RACE, FIRST, NEWCOMER, NEW_SEAT, NOW);
    }

    private static ParticipantRegistered registered(int color) {
        return new ParticipantRegistered(RACE, NEW_SEAT, NEWCOMER, color, NOW);
    }
}
