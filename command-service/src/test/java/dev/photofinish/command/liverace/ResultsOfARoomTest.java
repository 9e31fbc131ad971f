package dev.photofinish.command.liverace;

import static dev.photofinish.command.liverace.LiveRaceFacts.BOB;
import static dev.photofinish.command.liverace.LiveRaceFacts.BOBS;
import static dev.photofinish.command.liverace.LiveRaceFacts.END;
import static dev.photofinish.command.liverace.LiveRaceFacts.KIM;
import static dev.photofinish.command.liverace.LiveRaceFacts.OLA;
import static dev.photofinish.command.liverace.LiveRaceFacts.OPENED;
import static dev.photofinish.command.liverace.LiveRaceFacts.PLANNED;
import static dev.photofinish.command.liverace.LiveRaceFacts.RACE;
import static dev.photofinish.command.liverace.LiveRaceFacts.SLUG;
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

import dev.photofinish.command.liverace.recording.NoteResultsUnread;
import dev.photofinish.command.liverace.result.FinalizeLiveRace;
import dev.photofinish.command.liverace.result.ReopenLiveRace;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import dev.photofinish.events.liverace.LiveRaceReopened;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.liverace.ResultCorrection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the room of a live race says of its results (tournaments §8.8). */
class ResultsOfARoomTest extends RecordingScenario {
    @Test
    void what_the_room_says_is_followed_and_taken_back() {
        var done = noted(END, ada(FINISHED, TIME));
        race(PLANNED, OPENED, STARTED).when(note(KIM, "done", TIME)).then(done);
        race(PLANNED, OPENED, STARTED, done).when(note(KIM, "done", TIME)).thenNothing();
        race(PLANNED, OPENED, STARTED, done)
                .when(note(KIM, "in_progress", null))
                .then(noted(END, ada(RACING, null)));
        race(PLANNED, OPENED, STARTED).when(note(OLA, "dnf", null)).then(noted(END, bob(FORFEITED, null)));
        race(PLANNED, OPENED, STARTED).when(note(ZED, "done", TIME)).thenNothing();
        race(PLANNED, OPENED, STARTED).when(note(KIM, "ready", null)).thenNothing();
        race(PLANNED, OPENED, STARTED).when(note(KIM, "something new", null)).thenNothing();
    }

    @Test
    void who_is_disqualified_with_a_time_is_disqualified() {
        race(PLANNED, OPENED, STARTED, noted(END, ada(FINISHED, TIME)))
                .when(note(KIM, "dq", TIME))
                .then(noted(END, ada(DISQUALIFIED, null)));
    }

    @Test
    void at_the_end_the_room_is_read_and_what_is_missing_has_given_up() {
        var zed = new RejectedEntrant(ZED, null, ZED_OUT.reasons(), ZED_OUT.reason(), "done", TIME);
        var lost = new LiveRaceResult(BOBS, BOB, OLA, FORFEITED, null, true);
        race(PLANNED, OPENED, STARTED)
                .when(record(false, room(false, row(ZED, "done", TIME), row(KIM, "done", TIME))))
                .then(noted(END, ada(FINISHED, TIME), lost), finished(1, zed));
    }

    @Test
    void who_seems_to_race_still_is_looked_at_again_and_then_has_given_up() {
        var unsettled = room(false, row(KIM, "done", TIME), row(OLA, "in_progress", null));
        var done = noted(END, ada(FINISHED, TIME));
        race(PLANNED, OPENED, STARTED).when(record(false, unsettled)).then(done);
        race(PLANNED, OPENED, STARTED, done)
                .when(record(true, unsettled))
                .then(noted(END, bob(FORFEITED, null)), finished(1, ZED_OUT));
    }

    @Test
    void a_finish_taken_back_after_the_end_reopens_it_and_the_second_end_corrects_the_first() {
        var before = noted(END, ada(FINISHED, TIME), bob(FORFEITED, null));
        var slower = TIME.plusSeconds(60);
        race(PLANNED, OPENED, STARTED, before, finished(1))
                .when(new ReopenLiveRace(RACE, SLUG, END))
                .then(new LiveRaceReopened(RACE, WINTER, END));
        race(
                        PLANNED,
                        OPENED,
                        STARTED,
                        before,
                        finished(1),
                        new LiveRaceReopened(RACE, WINTER, END),
                        noted(END, ada(RACING, null)))
                .when(record(false, room(false, row(KIM, "done", slower), row(OLA, "dnf", null))))
                .then(
                        noted(END, ada(FINISHED, slower)),
                        finished(1),
                        new LiveRaceResultsCorrected(
                                RACE,
                                WINTER,
                                List.of(new ResultCorrection(ada(FINISHED, TIME), ada(FINISHED, slower))),
                                null,
                                null,
                                END));
    }

    @Test
    void what_a_moderator_changes_after_the_end_is_corrected_until_the_results_stand() {
        var before = noted(END, ada(FINISHED, TIME), bob(FORFEITED, null));
        var corrected = new LiveRaceResultsCorrected(
                RACE,
                WINTER,
                List.of(new ResultCorrection(ada(FINISHED, TIME), ada(DISQUALIFIED, null))),
                null,
                null,
                END);
        race(PLANNED, OPENED, STARTED, before, finished(1))
                .when(note(KIM, "dq", TIME))
                .then(noted(END, ada(DISQUALIFIED, null)), corrected);
        race(PLANNED, OPENED, STARTED, before, finished(1))
                .when(record(true, room(false, row(KIM, "dq", TIME), row(OLA, "dnf", null))))
                .then(noted(END, ada(DISQUALIFIED, null)), corrected);
        var stands = new LiveRaceFinalized(RACE, WINTER, END);
        race(PLANNED, OPENED, STARTED, before, finished(1))
                .when(new FinalizeLiveRace(RACE, END))
                .then(stands);
        race(PLANNED, OPENED, STARTED, before, finished(1), stands)
                .when(note(KIM, "dq", TIME))
                .thenNothing();
        race(PLANNED, OPENED, STARTED, before, finished(1), stands)
                .when(new FinalizeLiveRace(RACE, END))
                .thenNothing();
    }

    @Test
    void that_results_cannot_be_read_is_noted_once_until_they_can() {
        var unread = new NoteResultsUnread(RACE, "racetime.gg answered 503", END);
        var silence = tried(RecordingOutcome.FAILED, "racetime.gg answered 503");
        var rows = room(false, row(KIM, "done", TIME), row(OLA, "dnf", null));
        var known = noted(END, ada(FINISHED, TIME), bob(FORFEITED, null));
        var again = tried(RecordingOutcome.UNCHANGED, null);
        race(PLANNED, OPENED, STARTED).when(unread).then(silence);
        race(PLANNED, OPENED, STARTED, silence, known).when(unread).thenNothing();
        race(PLANNED, OPENED, STARTED, silence, tried(RecordingOutcome.REFUSED, "ROOM_CANCELLED"))
                .when(unread)
                .thenNothing();
        race(PLANNED, OPENED, STARTED, silence).when(record(true, rows)).then(known, finished(1, ZED_OUT));
        race(PLANNED, OPENED, STARTED, known, finished(1), silence)
                .when(record(true, rows))
                .then(again);
        race(PLANNED, OPENED, STARTED, known, finished(1), silence, again)
                .when(record(true, rows))
                .thenNothing();
        race(PLANNED, OPENED, STARTED, known, finished(1), silence, again)
                .when(unread)
                .then(silence);
    }
}
