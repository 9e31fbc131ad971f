package dev.photofinish.command.race.model;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.race.ParticipantReopened;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.race.SeedsReleased;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The next state of a race in the making. */
final class RaceChange {
    private final RaceId raceId;
    private Organizers organizers;
    private Terms terms;
    private SeedHold hold;
    private RacePhase phase;
    private int attempt;
    private @Nullable Instant countdownTo;
    private Roster roster;
    private Casters casters;
    private Invites invites;
    private boolean deleted;

    RaceChange(RaceState from) {
        raceId = from.raceId();
        organizers = from.organizers();
        terms = from.terms();
        hold = from.hold();
        phase = from.phase();
        attempt = from.attempt();
        countdownTo = from.countdownTo();
        roster = from.roster();
        casters = from.casters();
        invites = from.invites();
        deleted = from.deleted();
    }

    RaceState after(RaceEvent event) {
        switch (event) {
            case RaceCreated _, DeliveryRetried _ -> {
                // The one makes the first state instead of changing one, the other is told elsewhere.
            }
            case RaceRenamed renamed -> terms = terms.named(renamed.name());
            case RaceScheduled scheduled -> terms = terms.scheduled(scheduled.scheduledAt());
            case RaceVisibilityChanged changed -> terms = terms.listed(changed.isPublic());
            case RegistrationChanged changed ->
                terms = terms.open(changed.openRegistration(), changed.maxParticipants());
            case AutomaticStartChanged changed -> terms = terms.starting(changed.automatic(), changed.graceSeconds());
            case CoOrganizerAdded added -> organizers = organizers.with(added.account());
            case CoOrganizerRemoved removed -> organizers = organizers.without(removed.account());
            case InviteIssued issued -> invites = invites.with(new Invite(issued.inviteId(), issued.login(), false));
            case InviteRevoked revoked -> invites = invites.without(revoked.inviteId());
            case InviteAccepted accepted -> invites = invites.accepted(accepted.inviteId());
            case ParticipantRegistered e ->
                roster = roster.with(new Seat(e.participantId(), e.account(), e.colorIndex(), null));
            case ParticipantLeft left -> roster = roster.without(left.participantId());
            case ParticipantRemoved removed -> roster = roster.without(removed.participantId());
            case ParticipantConcluded concluded ->
                roster = roster.conclude(concluded.participantId(), concluded.conclusion());
            case ParticipantReopened reopened -> roster = roster.reopen(reopened.participantId());
            case CasterJoined joined -> casters = casters.with(new Booth(joined.casterId(), joined.account()));
            case CasterLeft left -> casters = casters.without(left.account());
            case SeedsReleased _ -> hold = hold.release();
            case SeedRerolled rerolled -> hold = new SeedHold(rerolled.seed(), false);
            case CountdownStarted counting -> countdownTo = counting.startsAt();
            case CountdownCancelled _ -> countdownTo = null;
            case RaceStarted started -> turn(RacePhase.RUNNING, started.attempt());
            case RaceFinished _ -> turn(RacePhase.FINISHED, attempt);
            case RaceReset reset -> {
                turn(RacePhase.SETUP, reset.attempt());
                roster = roster.reopen();
            }
            case RaceDeleted _ -> deleted = true;
        }
        return state();
    }

    private void turn(RacePhase next, int nextAttempt) {
        phase = next;
        attempt = nextAttempt;
        countdownTo = null;
    }

    private RaceState state() {
        return new RaceState(
                raceId, organizers, terms, hold, phase, attempt, countdownTo, roster, casters, invites, deleted);
    }
}
