package dev.photofinish.command.liverace;

import static dev.photofinish.command.liverace.LiveRaceFacts.ADA;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOB;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOSS;
import static dev.photofinish.command.liverace.LiveRaceFacts.END;
import static dev.photofinish.command.liverace.LiveRaceFacts.KIM;
import static dev.photofinish.command.liverace.LiveRaceFacts.OLA;
import static dev.photofinish.command.liverace.LiveRaceFacts.RACE;
import static dev.photofinish.command.liverace.LiveRaceFacts.ROOM;
import static dev.photofinish.command.liverace.LiveRaceFacts.SLUG;
import static dev.photofinish.command.liverace.LiveRaceFacts.WINTER;
import static dev.photofinish.command.liverace.LiveRaceFacts.room;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.liverace.result.NoteResult;
import dev.photofinish.command.liverace.result.RecordByHand;
import dev.photofinish.command.liverace.result.RecordResults;
import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.command.liverace.result.RoomRow;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.racetime.Entrant;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A live race of which results are recorded, and what is said of them. */
abstract class RecordingScenario {
    protected final FakeBook book = new FakeBook();

    RecordingScenario() {
        book.links.put(KIM.racetimeId(), ADA);
        book.links.put(OLA.racetimeId(), BOB);
    }

    protected static LiveRaceRecordingAttempted tried(RecordingOutcome outcome, @Nullable String detail) {
        return new LiveRaceRecordingAttempted(RACE, WINTER, outcome, detail, 2, END);
    }

    protected static NoteResult note(Entrant who, String status, @Nullable Duration time) {
        return new NoteResult(RACE, SLUG, row(who, status, time), END);
    }

    protected static RoomRow row(Entrant who, String status, @Nullable Duration time) {
        return new RoomRow(who, status, time);
    }

    protected static RecordResults record(boolean settled, RoomResults room) {
        return new RecordResults(RACE, room, settled, END);
    }

    protected static RecordByHand byHand(RoomResults room, boolean force, @Nullable String reason) {
        return new RecordByHand(RACE, ROOM, room, BOSS, force, reason, Set.of(), END);
    }

    protected static RecordByHand byHand(RoomResults room, Set<AccountId> admitted) {
        return new RecordByHand(RACE, ROOM, room, BOSS, false, "linked since", admitted, END);
    }

    protected AggregateScenario<LiveRace> race(LiveRaceEvent... given) {
        return new AggregateScenario<>(LiveRace.class).with(book).given(List.of(given));
    }
}
