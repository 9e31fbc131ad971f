package dev.photofinish.command.liverace.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceDeleted;
import dev.photofinish.events.liverace.LiveRaceDeliveryRetried;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import dev.photofinish.events.liverace.LiveRaceFinished;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.LiveRaceReopened;
import dev.photofinish.events.liverace.LiveRaceReservationReleased;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.store.WithTournaments;
import java.sql.Timestamp;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of live races in step, in the transaction of the command. */
@WithTournaments
@Component
@ProcessingGroup(LookUps.GROUP)
final class LiveRaceLookupWriter {
    private final LiveRaceRows races;
    private final LiveRunRows runs;

    LiveRaceLookupWriter(JdbcClient jdbc) {
        this.races = new LiveRaceRows(jdbc);
        this.runs = new LiveRunRows(jdbc);
    }

    @EventHandler
    void on(LiveRaceEvent event) {
        var id = event.liveRaceId();
        var at = event.at();
        switch (event) {
            case LiveRaceScheduled planned -> races.insert(planned);
            case LiveRaceUpdated updated -> races.change(updated);
            case LiveRaceRoomOpened opened -> races.open(opened);
            case LiveRaceRoomOpeningFailed failed -> races.set(id, at, "last_error = ?", cut(failed.reason()));
            case LiveRaceRoomLost lost -> {
                races.set(id, at, "status = 'SCHEDULED', racetime_slug = NULL, opening_tries = 1");
                runs.delete(lost.released());
            }
            case LiveRaceSeedRevealed _ -> races.set(id, at, "revealed = TRUE");
            case LiveRaceReservationReleased left -> runs.delete(List.of(left.runId()));
            case LiveRaceStarted started -> {
                races.set(id, at, "status = 'IN_PROGRESS', started_at = ?", Timestamp.from(started.startedAt()));
                runs.delete(started.released());
                runs.playing(started.permalinkId(), started.participants());
            }
            case LiveRaceResultsNoted noted -> {
                races.set(id, at, "results_changed_at = ?", Timestamp.from(at));
                runs.save(noted);
            }
            case LiveRaceFinished finished ->
                races.set(
                        id,
                        at,
                        "status = 'FINISHED', results_state = 'provisional', ended_at = ?, results_changed_at = ?",
                        Timestamp.from(finished.endedAt()),
                        Timestamp.from(at));
            case LiveRaceReopened _ ->
                races.set(
                        id,
                        at,
                        "status = 'IN_PROGRESS', results_state = 'none', ended_at = NULL, cancel_reason = NULL");
            case LiveRaceFinalized _ -> races.set(id, at, "results_state = 'final'");
            case LiveRaceCancelled off -> {
                races.cancel(off);
                runs.delete(off.runs());
            }
            case LiveRaceDeleted _ -> races.delete(id);
            case LiveRaceParticipantReserved _,
                    LiveRaceParticipantRejected _,
                    LiveRaceRecordingAttempted _,
                    LiveRaceResultsCorrected _,
                    LiveRaceDeliveryRetried _ -> {
                // Entered by who decided it, or nothing that a command asks for.
            }
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LiveRaceRows.LONGEST_TEXT));
    }
}
