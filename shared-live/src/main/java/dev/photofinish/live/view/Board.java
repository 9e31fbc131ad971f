package dev.photofinish.live.view;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.events.race.FinishCause;
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
import dev.photofinish.events.run.SoloStarted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The players of a race in the order they came, with their progress. Facts of another attempt change nothing, nor do
 * facts about a run that is over.
 *
 * @param attempt the attempt whose facts count
 * @param totalLayers denominator of progress; 0 when unknown
 */
public record Board(int attempt, int totalLayers, List<BoardEntry> entries) {
    /** A board nobody is on. */
    public static final Board EMPTY = new Board(1, 0, List.of());

    /** Keeps its own copy of the entries. */
    public Board {
        entries = List.copyOf(entries);
    }

    /** True when the account plays. */
    public boolean includes(AccountId account) {
        return entries.stream().anyMatch(entry -> entry.account().equals(account));
    }

    /** The entry of a run. */
    public Optional<BoardEntry> entry(RunId run) {
        return entries.stream().filter(entry -> entry.runId().equals(run)).findFirst();
    }

    /** The entry of an account. */
    public Optional<BoardEntry> entryOf(AccountId account) {
        return entries.stream().filter(entry -> entry.account().equals(account)).findFirst();
    }

    /** The board after a fact; the same object when it changes nothing. */
    public Board apply(Event event) {
        return switch (event) {
            case RaceEvent race -> applied(race);
            case RunEvent run -> run.attempt() == attempt ? applied(run) : this;
            default -> this;
        };
    }

    private Board applied(RaceEvent event) {
        return switch (event) {
            case RaceCreated created -> new Board(attempt, created.seed().totalLayers(), entries);
            case ParticipantRegistered joined -> joined(joined);
            case ParticipantLeft left -> without(left.participantId());
            case ParticipantRemoved removed -> without(removed.participantId());
            case RaceStarted started -> started.attempt() == attempt ? this : anew(started.attempt());
            case RaceReset reset -> anew(reset.attempt());
            case RaceFinished finished ->
                finished.attempt() == attempt && finished.cause() == FinishCause.FORCED
                        ? each(EntryFold::abandoned)
                        : this;
            case SeedRerolled rerolled -> new Board(attempt, rerolled.seed().totalLayers(), entries);
            case RaceDeleted _ -> EMPTY;
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
                    DeliveryRetried _ -> this;
        };
    }

    private Board applied(RunEvent event) {
        if (event instanceof SoloStarted solo && entries.isEmpty()) {
            return alone(solo);
        }
        for (int i = 0; i < entries.size(); i++) {
            BoardEntry entry = entries.get(i);
            if (entry.runId().equals(event.runId())) {
                BoardEntry after = EntryFold.apply(entry, event, totalLayers);
                return after.equals(entry) ? this : replaced(i, after);
            }
        }
        return this;
    }

    private static Board alone(SoloStarted solo) {
        int layers = solo.seed().totalLayers();
        BoardEntry player = BoardEntry.fresh(solo.runId(), solo.account(), 0);
        return new Board(solo.attempt(), layers, List.of(EntryFold.apply(player, solo, layers)));
    }

    private Board replaced(int index, BoardEntry entry) {
        List<BoardEntry> changed = new ArrayList<>(entries);
        changed.set(index, entry);
        return new Board(attempt, totalLayers, changed);
    }

    private Board joined(ParticipantRegistered joined) {
        if (entry(joined.participantId()).isPresent()) {
            return this;
        }
        List<BoardEntry> more = new ArrayList<>(entries);
        more.add(BoardEntry.fresh(joined.participantId(), joined.account(), joined.colorIndex()));
        return new Board(attempt, totalLayers, more);
    }

    private Board without(RunId run) {
        return entry(run).isEmpty()
                ? this
                : new Board(
                        attempt,
                        totalLayers,
                        entries.stream()
                                .filter(entry -> !entry.runId().equals(run))
                                .toList());
    }

    private Board anew(int nextAttempt) {
        return new Board(
                nextAttempt,
                totalLayers,
                entries.stream()
                        .map(entry -> BoardEntry.fresh(entry.runId(), entry.account(), entry.colorIndex()))
                        .toList());
    }

    private Board each(UnaryOperator<BoardEntry> change) {
        return new Board(attempt, totalLayers, entries.stream().map(change).toList());
    }
}
