package dev.photofinish.command.liverace;

import static dev.photofinish.command.liverace.LiveRaceFacts.ADA_IN;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOSS;
import static dev.photofinish.command.liverace.LiveRaceFacts.END;
import static dev.photofinish.command.liverace.LiveRaceFacts.GO;
import static dev.photofinish.command.liverace.LiveRaceFacts.KIM;
import static dev.photofinish.command.liverace.LiveRaceFacts.OLA;
import static dev.photofinish.command.liverace.LiveRaceFacts.OPENED;
import static dev.photofinish.command.liverace.LiveRaceFacts.PLANNED;
import static dev.photofinish.command.liverace.LiveRaceFacts.RACE;
import static dev.photofinish.command.liverace.LiveRaceFacts.SEED;
import static dev.photofinish.command.liverace.LiveRaceFacts.SLUG;
import static dev.photofinish.command.liverace.LiveRaceFacts.STANDARD;
import static dev.photofinish.command.liverace.LiveRaceFacts.STARTED;
import static dev.photofinish.command.liverace.LiveRaceFacts.TIME;
import static dev.photofinish.command.liverace.LiveRaceFacts.WINTER;
import static dev.photofinish.command.liverace.LiveRaceFacts.ZED;
import static dev.photofinish.command.liverace.LiveRaceFacts.ZED_OUT;
import static dev.photofinish.command.liverace.LiveRaceFacts.ada;
import static dev.photofinish.command.liverace.LiveRaceFacts.bob;
import static dev.photofinish.command.liverace.LiveRaceFacts.finished;
import static dev.photofinish.command.liverace.LiveRaceFacts.noted;
import static dev.photofinish.command.liverace.LiveRaceFacts.room;
import static dev.photofinish.events.liverace.LiveRaceOutcome.DISQUALIFIED;
import static dev.photofinish.events.liverace.LiveRaceOutcome.FINISHED;
import static dev.photofinish.events.liverace.LiveRaceOutcome.FORFEITED;
import static dev.photofinish.events.liverace.LiveRaceOutcome.RACING;

import dev.photofinish.command.liverace.entry.LiveRuns;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.recording.NoteRecordingAttempt;
import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.liverace.LiveRaceDeleted;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.liverace.ResultCorrection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Results that a reviewer has recorded from the room (tournaments §8.8). */
class ResultsByHandTest extends RecordingScenario {
    @Test
    void by_hand_the_same_is_recorded_once_and_over_results_that_stand_only_by_force() {
        var rows = room(false, row(KIM, "done", TIME), row(OLA, "dnf", null));
        var before = noted(END, ada(FINISHED, TIME), bob(FORFEITED, null));
        race(PLANNED, OPENED, STARTED).when(byHand(rows, false, null)).then(before, finished(1, ZED_OUT));
        race(PLANNED, OPENED, STARTED, before, finished(1))
                .when(byHand(rows, false, null))
                .then(tried(RecordingOutcome.UNCHANGED, null));
        var stands = new LiveRaceFinalized(RACE, WINTER, END);
        race(PLANNED, OPENED, STARTED, before, finished(1), stands)
                .when(byHand(rows, true, null))
                .thenRefused(LiveRaceRejection.RESULTS_FINAL);
        race(PLANNED, OPENED, STARTED, before, finished(1), stands)
                .when(byHand(room(false, row(KIM, "dq", TIME), row(OLA, "dnf", null)), true, "recording"))
                .then(
                        noted(END, ada(DISQUALIFIED, null)),
                        new LiveRaceResultsCorrected(
                                RACE,
                                WINTER,
                                List.of(new ResultCorrection(ada(FINISHED, TIME), ada(DISQUALIFIED, null))),
                                BOSS,
                                "recording",
                                END));
    }

    @Test
    void by_hand_somebody_who_was_turned_away_is_recorded_when_a_reviewer_says_so() {
        var cleo = new AccountId(new UUID(2, 3));
        book.links.put(ZED.racetimeId(), cleo);
        var rows = room(false, row(KIM, "done", TIME), row(OLA, "dnf", null), row(ZED, "done", TIME));
        var racing = new LiveRaceResult(LiveRuns.of(RACE, cleo), cleo, ZED, RACING, null, true);
        var finished = new LiveRaceResult(LiveRuns.of(RACE, cleo), cleo, ZED, FINISHED, TIME, true);
        var others = noted(END, ada(FINISHED, TIME), bob(FORFEITED, null));
        race(PLANNED, OPENED, STARTED)
                .when(byHand(rows, Set.of(cleo)))
                .then(noted(END, racing), noted(END, ada(FINISHED, TIME), bob(FORFEITED, null), finished), finished(2));
        race(PLANNED, OPENED, STARTED, others, finished(1, ZED_OUT))
                .when(byHand(rows, Set.of(cleo)))
                .then(
                        noted(END, racing),
                        noted(END, finished),
                        new LiveRaceResultsCorrected(
                                RACE,
                                WINTER,
                                List.of(new ResultCorrection(null, finished)),
                                BOSS,
                                "linked since",
                                END));
        race(PLANNED, OPENED, STARTED, others, finished(1, ZED_OUT))
                .when(byHand(rows, Set.of(BOSS)))
                .then(tried(RecordingOutcome.UNCHANGED, null));
    }

    @Test
    void by_hand_a_race_whose_start_nobody_saw_begins_and_ends() {
        race(PLANNED, OPENED, ADA_IN)
                .when(byHand(room(false, row(KIM, "done", TIME)), false, null))
                .then(
                        new LiveRaceStarted(
                                RACE,
                                WINTER,
                                GO,
                                STANDARD,
                                SEED,
                                List.of(ada(RACING, null)),
                                List.of(),
                                List.of(),
                                END),
                        noted(END, ada(FINISHED, TIME)),
                        finished(1));
        race(PLANNED)
                .when(byHand(room(false, row(KIM, "done", TIME)), false, null))
                .thenRefused(LiveRaceRejection.PERMALINK_NEEDED);
        race(PLANNED, OPENED)
                .when(byHand(new RoomResults(SLUG, false, null, null, List.of()), false, null))
                .thenRefused(LiveRaceRejection.ROOM_NOT_OVER);
        race(PLANNED, OPENED, STARTED)
                .when(byHand(room(true, row(KIM, "done", TIME)), false, null))
                .thenRefused(LiveRaceRejection.ROOM_CANCELLED);
    }

    @Test
    void an_end_recorded_by_hand_whose_results_were_known_says_that_they_were_recorded() {
        var known = noted(END, ada(FINISHED, TIME), bob(FORFEITED, null));
        race(PLANNED, OPENED, STARTED, known)
                .when(byHand(room(false, row(KIM, "done", TIME), row(OLA, "dnf", null)), false, null))
                .then(finished(1, ZED_OUT), tried(RecordingOutcome.RECORDED, null));
    }

    @Test
    void every_attempt_by_hand_that_comes_to_nothing_is_noted_of_a_live_race_that_is_there() {
        var refused = tried(RecordingOutcome.REFUSED, "ROOM_NOT_OVER");
        var attempt = new NoteRecordingAttempt(RACE, RecordingOutcome.REFUSED, "ROOM_NOT_OVER", END);
        race(PLANNED, OPENED, STARTED).when(attempt).then(refused);
        race(PLANNED, OPENED, STARTED, refused).when(attempt).then(refused);
        race(PLANNED, new LiveRaceDeleted(RACE, WINTER, END)).when(attempt).thenNothing();
        race().when(attempt).thenNothing();
    }
}
