package dev.photofinish.live.frame;

import static dev.photofinish.live.frame.Broadcast.NOTHING;
import static dev.photofinish.live.frame.Broadcast.toAll;
import static dev.photofinish.live.frame.Broadcast.toOwn;
import static dev.photofinish.live.frame.Broadcast.toSpectators;

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
import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.TimePenaltyGiven;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.RaceView;
import java.util.List;

/**
 * Which frames each fact makes, for whom, in which order (live-protocol §5; better C11, C12, C16, C18). A fact that
 * changed nothing (another attempt's, or of a run that was over) makes none.
 */
public final class BroadcastMatrix {
    private static final Cue BOARD = new Cue.Leaderboard();
    private static final Cue STATE = new Cue.State();
    private static final Cue STATUS = new Cue.Status();
    private static final Cue COUNTING = new Cue.Counting();

    private BroadcastMatrix() {}

    /**
     * The frames of a fact.
     *
     * @param before the race just before it
     * @param after the race with it folded in
     */
    public static Broadcast of(RaceView before, Event event, RaceView after) {
        boolean changed = !before.facts().equals(after.facts())
                || !before.board().equals(after.board())
                || !before.casters().equals(after.casters());
        return switch (event) {
            case RaceEvent race when changed -> of(race);
            case RunEvent run when changed -> after.facts().solo() ? SoloMatrix.of(run) : of(before.board(), run);
            default -> NOTHING;
        };
    }

    private static Broadcast of(RaceEvent event) {
        return switch (event) {
            case RaceCreated _,
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
                    SeedRerolled _ -> toSpectators(STATE);
            case CountdownStarted _, CountdownCancelled _ -> toSpectators(COUNTING, STATE);
            case ParticipantRegistered _, ParticipantLeft _, ParticipantRemoved _ ->
                toSpectators(STATE).andMods(BOARD);
            case RaceStarted _ -> toSpectators(STATUS, STATE);
            case ParticipantConcluded _, ParticipantReopened _, DeliveryRetried _ -> NOTHING;
            case RaceFinished finished ->
                switch (finished.cause()) {
                    case FORCED, LAST_RUN_FINISHED ->
                        toSpectators(STATE, STATUS, BOARD).andMods(STATUS, BOARD);
                    case LAST_RUN_ABANDONED -> toSpectators(STATE, STATUS).andMods(STATUS);
                };
            case RaceReset _ -> Broadcast.ending(Ending.RESET);
            case RaceDeleted _ -> Broadcast.ending(Ending.DELETED);
        };
    }

    private static Broadcast of(Board before, RunEvent event) {
        Cue player = new Cue.Player(event.runId());
        return switch (event) {
            case ParticipantReadied _, PlayStarted _, ParticipantFinished _ -> toAll(BOARD);
            case RunBegan began -> toOwn(began.runId(), go(began));
            case ParticipantZoneEntered entered -> entered(entered, player, firstVisit(before, entered));
            case ParticipantWarped warped ->
                toAll(player)
                        .andOwnFirst(
                                warped.runId(),
                                new Cue.Zone(warped.runId(), warped.zone().nodeId()));
            case ParticipantDied _, IgtCheckpointed _ -> toAll(player);
            case SuspiciousProgressReported _ -> NOTHING;
            case ParticipantAbandoned _, ParticipantDisqualified _ ->
                toSpectators(BOARD, STATE).andMods(BOARD);
            case AbandonmentUndone _ -> toSpectators(BOARD, STATE).andMods(BOARD);
            case TimePenaltyGiven _ -> toAll(BOARD);
            case SoloStarted _ -> NOTHING;
        };
    }

    private static Broadcast entered(ParticipantZoneEntered entered, Cue player, boolean first) {
        Cue zone = new Cue.Zone(entered.runId(), entered.zone().nodeId());
        return toAll(first ? BOARD : player).andOwn(entered.runId(), zone).andDiscovery(first);
    }

    /** A mod hears that the race runs when its own run does: it may report from then on. */
    private static List<Cue> go(RunBegan began) {
        return began.start() == null
                ? List.of(new Cue.Go(), STATUS)
                : List.of(
                        new Cue.Go(), new Cue.Zone(began.runId(), began.start().nodeId()), STATUS);
    }

    private static boolean firstVisit(Board before, ParticipantZoneEntered entered) {
        return before.entry(entered.runId())
                .map(entry -> !entry.visited(entered.zone().nodeId()))
                .orElse(true);
    }
}
