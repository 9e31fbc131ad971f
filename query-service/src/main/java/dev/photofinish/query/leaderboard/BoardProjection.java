package dev.photofinish.query.leaderboard;

import dev.photofinish.events.Event;
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
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.Board;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Read model {@code leaderboard}: the players of a race and their progress, one document a race. Solo sessions keep theirs. */
public final class BoardProjection implements Projection<Board> {
    @Override
    public String name() {
        return "leaderboard";
    }

    @Override
    public Class<Board> type() {
        return Board.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return switch (event) {
            case RunEvent run -> run.solo() ? null : run.raceId().toString();
            case RaceEvent race when matters(race) -> race.raceId().toString();
            default -> null;
        };
    }

    private static boolean matters(RaceEvent event) {
        return switch (event) {
            case RaceCreated _,
                    ParticipantRegistered _,
                    ParticipantLeft _,
                    ParticipantRemoved _,
                    RaceStarted _,
                    RaceFinished _,
                    RaceReset _,
                    SeedRerolled _,
                    RaceDeleted _ -> true;
            case ParticipantConcluded _,
                    ParticipantReopened _,
                    CasterJoined _,
                    CasterLeft _,
                    CoOrganizerAdded _,
                    CoOrganizerRemoved _,
                    InviteIssued _,
                    InviteRevoked _,
                    InviteAccepted _,
                    RaceRenamed _,
                    RaceScheduled _,
                    RaceVisibilityChanged _,
                    RegistrationChanged _,
                    AutomaticStartChanged _,
                    SeedsReleased _,
                    CountdownStarted _,
                    CountdownCancelled _,
                    DeliveryRetried _ -> false;
        };
    }

    @Override
    public Board apply(@Nullable Board known, StoredEvent stored) {
        return (known == null ? Board.EMPTY : known).apply(stored.event());
    }
}
