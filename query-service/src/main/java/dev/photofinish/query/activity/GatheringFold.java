package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
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
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact makes of a gathering. */
final class GatheringFold {
    private String name;
    private final @Nullable AccountId organizer;
    private final List<AccountId> coOrganizers;
    private final List<Seat> players;
    private final List<AccountId> casters;
    private String poolName;
    private RaceStatus status;
    private int attempt;
    private boolean listed;
    private final boolean countsInStatistics;
    private final Instant createdAt;
    private boolean deleted;

    private GatheringFold(Gathering known) {
        name = known.name();
        organizer = known.organizer();
        coOrganizers = new ArrayList<>(known.coOrganizers());
        players = new ArrayList<>(known.players());
        casters = new ArrayList<>(known.casters());
        poolName = known.poolName();
        status = known.status();
        attempt = known.attempt();
        listed = known.listed();
        countsInStatistics = known.countsInStatistics();
        createdAt = known.createdAt();
        deleted = known.deleted();
    }

    /** A new race, with nobody on its roster. */
    static Gathering of(RaceCreated race) {
        return new Gathering(
                race.name(),
                race.organizer(),
                List.of(),
                List.of(),
                List.of(),
                race.seed().poolName(),
                RaceStatus.SETUP,
                1,
                race.isPublic(),
                true,
                race.at(),
                false);
    }

    /** A solo session: anybody may see it (rest-api §8), and only whether it counts is its player's choice. */
    static Gathering of(SoloStarted solo) {
        return new Gathering(
                "",
                null,
                List.of(),
                List.of(new Seat(solo.runId(), solo.account())),
                List.of(),
                solo.seed().poolName(),
                RaceStatus.RUNNING,
                solo.attempt(),
                true,
                !solo.excludeFromStats(),
                solo.at(),
                false);
    }

    /** The race after a fact about it. */
    static Gathering after(Gathering known, RaceEvent event) {
        var fold = new GatheringFold(known);
        fold.apply(event);
        return fold.gathering();
    }

    private void apply(RaceEvent event) {
        switch (event) {
            case RaceRenamed renamed -> name = renamed.name();
            case RaceVisibilityChanged changed -> listed = changed.isPublic();
            case ParticipantRegistered joined -> players.add(new Seat(joined.participantId(), joined.account()));
            case ParticipantLeft left -> players.removeIf(seat -> seat.run().equals(left.participantId()));
            case ParticipantRemoved gone -> players.removeIf(seat -> seat.run().equals(gone.participantId()));
            case CasterJoined joined -> casters.add(joined.account());
            case CasterLeft left -> casters.remove(left.account());
            case CoOrganizerAdded added -> coOrganizers.add(added.account());
            case CoOrganizerRemoved removed -> coOrganizers.remove(removed.account());
            case SeedRerolled rerolled -> poolName = rerolled.seed().poolName();
            case RaceStarted started -> turn(RaceStatus.RUNNING, started.attempt());
            case RaceFinished finished -> turn(RaceStatus.FINISHED, finished.attempt());
            case RaceReset reset -> turn(RaceStatus.SETUP, reset.attempt());
            case RaceDeleted _ -> deleted = true;
            case RaceCreated _,
                    RaceScheduled _,
                    RegistrationChanged _,
                    AutomaticStartChanged _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    SeedsReleased _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    ParticipantConcluded _,
                    ParticipantReopened _,
                    DeliveryRetried _ -> {
                // Who takes part, and as what, is the same as before.
            }
        }
    }

    private void turn(RaceStatus next, int ofAttempt) {
        if (ofAttempt >= attempt) {
            status = next;
            attempt = ofAttempt;
        }
    }

    private Gathering gathering() {
        return new Gathering(
                name,
                organizer,
                coOrganizers,
                players,
                casters,
                poolName,
                status,
                attempt,
                listed,
                countsInStatistics,
                createdAt,
                deleted);
    }
}
