package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.InviteId;
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
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.race.SeedsReleased;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact makes of a race's own life. */
final class RaceFactsFold {
    private final RaceId id;
    private String name = "";
    private @Nullable AccountId organizer;
    private RaceStatus status = RaceStatus.SETUP;
    private @Nullable SeedRef seed;
    private boolean publiclyListed = true;
    private boolean openRegistration = true;
    private @Nullable Integer maxParticipants;
    private boolean organizerParticipates;
    private int attempt = 1;
    private @Nullable Instant createdAt;
    private @Nullable Instant scheduledAt;
    private @Nullable Instant seedsReleasedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private StartPlan startPlan = StartPlan.BY_HAND;
    private List<AccountId> coOrganizers = List.of();
    private List<PendingInvite> invites = List.of();
    private @Nullable Instant deletedAt;

    RaceFactsFold(RaceId id) {
        this.id = id;
    }

    RaceFactsFold(RaceFacts known) {
        id = known.id();
        name = known.name();
        organizer = known.organizer();
        status = known.status();
        seed = known.seed();
        publiclyListed = known.publiclyListed();
        openRegistration = known.openRegistration();
        maxParticipants = known.maxParticipants();
        organizerParticipates = known.organizerParticipates();
        attempt = known.attempt();
        createdAt = known.createdAt();
        scheduledAt = known.scheduledAt();
        seedsReleasedAt = known.seedsReleasedAt();
        startedAt = known.startedAt();
        finishedAt = known.finishedAt();
        startPlan = known.startPlan();
        coOrganizers = known.coOrganizers();
        invites = known.invites();
        deletedAt = known.deletedAt();
    }

    RaceFacts after(RaceEvent event) {
        switch (event) {
            case RaceCreated created -> created(created);
            case RaceRenamed renamed -> name = renamed.name();
            case RaceScheduled scheduled -> scheduledAt = scheduled.scheduledAt();
            case RaceVisibilityChanged changed -> publiclyListed = changed.isPublic();
            case RegistrationChanged changed -> {
                openRegistration = changed.openRegistration();
                maxParticipants = changed.maxParticipants();
            }
            case AutomaticStartChanged changed ->
                startPlan = startPlan.withAutomatic(changed.automatic(), changed.graceSeconds());
            case CoOrganizerAdded added -> coOrganizers = with(coOrganizers, added.account());
            case CoOrganizerRemoved removed -> coOrganizers = without(coOrganizers, removed.account());
            case InviteIssued issued ->
                invites = with(invites, new PendingInvite(issued.inviteId(), issued.login(), issued.at()));
            case InviteRevoked revoked -> answered(revoked.inviteId());
            case InviteAccepted accepted -> answered(accepted.inviteId());
            case SeedsReleased released -> seedsReleasedAt = seedsReleasedAt == null ? released.at() : seedsReleasedAt;
            case SeedRerolled rerolled -> {
                seed = rerolled.seed();
                seedsReleasedAt = null;
            }
            case CountdownStarted counting -> startPlan = startPlan.countingTo(counting.startsAt());
            case CountdownCancelled _ -> startPlan = startPlan.countingTo(null);
            case RaceStarted started -> turn(RaceStatus.RUNNING, started.attempt(), started.at(), null);
            case RaceFinished finished -> {
                if (finished.attempt() == attempt) {
                    turn(RaceStatus.FINISHED, attempt, startedAt, finished.at());
                }
            }
            case RaceReset reset -> turn(RaceStatus.SETUP, reset.attempt(), null, null);
            case RaceDeleted deleted -> deletedAt = deleted.at();
            case ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    ParticipantConcluded _,
                    ParticipantReopened _,
                    CasterJoined _,
                    CasterLeft _,
                    DeliveryRetried _ -> {
                // Those on the race, not the race itself.
            }
        }
        return facts();
    }

    private void created(RaceCreated race) {
        name = race.name();
        organizer = race.organizer();
        seed = race.seed();
        publiclyListed = race.isPublic();
        openRegistration = race.openRegistration();
        maxParticipants = race.maxParticipants();
        organizerParticipates = race.organizerParticipates();
        createdAt = race.at();
        scheduledAt = race.scheduledAt();
    }

    /** Runs from its creation on, and nobody can join. */
    void soloStarted(String title, SeedRef drawn, Instant at) {
        name = title;
        seed = drawn;
        publiclyListed = false;
        openRegistration = false;
        createdAt = at;
        turn(RaceStatus.RUNNING, attempt, at, null);
    }

    void soloOver(RaceStatus how, Instant at) {
        turn(how, attempt, startedAt, at);
    }

    private void turn(RaceStatus next, int nextAttempt, @Nullable Instant started, @Nullable Instant finished) {
        status = next;
        attempt = nextAttempt;
        startedAt = started;
        finishedAt = finished;
        startPlan = startPlan.countingTo(null);
    }

    private void answered(InviteId invite) {
        invites = invites.stream().filter(each -> !each.id().equals(invite)).toList();
    }

    private static <T> List<T> with(List<T> list, T more) {
        if (list.contains(more)) {
            return list;
        }
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    private static <T> List<T> without(List<T> list, T gone) {
        return list.stream().filter(each -> !each.equals(gone)).toList();
    }

    RaceFacts facts() {
        return new RaceFacts(
                id,
                name,
                organizer,
                status,
                seed,
                publiclyListed,
                openRegistration,
                maxParticipants,
                organizerParticipates,
                attempt,
                createdAt,
                scheduledAt,
                seedsReleasedAt,
                startedAt,
                finishedAt,
                startPlan,
                coOrganizers,
                invites,
                deletedAt);
    }
}
