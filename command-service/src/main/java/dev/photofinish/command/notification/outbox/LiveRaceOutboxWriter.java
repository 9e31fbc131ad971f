package dev.photofinish.command.notification.outbox;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.LiveRaceId;
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
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.engine.AppendedPosition;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records which posts about live races are to be brought in step, in the transaction of the command. */
@WithTournaments
@Component
@ProcessingGroup(LookUps.GROUP)
final class LiveRaceOutboxWriter {
    /** Those whose results were told, or are about to be. */
    private static final String FINISHED = """
            SELECT live_race_id FROM live_race race WHERE tournament_id = ? AND (
                EXISTS (SELECT 1 FROM discord_post post WHERE post.live_race_id = race.live_race_id AND post.part = ?)
                OR EXISTS (SELECT 1 FROM delivery WHERE delivery.live_race_id = race.live_race_id AND part = ?))
            """;

    private final Outbox outbox;
    private final Couriers couriers;
    private final JdbcClient jdbc;

    LiveRaceOutboxWriter(Outbox outbox, Couriers couriers, JdbcClient jdbc) {
        this.outbox = outbox;
        this.couriers = couriers;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(LiveRaceEvent event, @SequenceNumber long fact) {
        parts(event).forEach(part -> record(event.liveRaceId(), fact, part));
    }

    /** Results may be hidden or shown from now on. Facts of the tournament are counted below zero, beside a live race's. */
    @EventHandler
    void on(TournamentChanged event, @SequenceNumber long fact) {
        var part = Part.LIVE_FINISHED_POST;
        jdbc.sql(FINISHED)
                .params(event.tournamentId().value(), part.spelled(), part.spelled())
                .query(UUID.class)
                .list()
                .forEach(liveRace -> record(new LiveRaceId(liveRace), -1 - fact, part));
    }

    private void record(LiveRaceId liveRace, long fact, Part part) {
        if (couriers.parts().contains(part)) {
            outbox.add(new Subject.OfLiveRace(liveRace), fact, part, AppendedPosition.soFar());
        }
    }

    /** Those the event is the milestone of, and those that it makes out of date. */
    private static List<Part> parts(LiveRaceEvent event) {
        return switch (event) {
            case LiveRaceScheduled _ -> List.of(Part.LIVE_SCHEDULED_POST);
            case LiveRaceUpdated _ -> List.of(Part.LIVE_SCHEDULED_POST, Part.LIVE_ROOM_POST);
            case LiveRaceRoomOpened _, LiveRaceRoomLost _ -> List.of(Part.LIVE_ROOM_POST);
            case LiveRaceStarted _ -> List.of(Part.LIVE_STARTED_POST);
            case LiveRaceFinished _, LiveRaceResultsCorrected _, LiveRaceFinalized _ ->
                List.of(Part.LIVE_FINISHED_POST);
            case LiveRaceCancelled _, LiveRaceReopened _ ->
                List.of(
                        Part.LIVE_CANCELLED_POST,
                        Part.LIVE_SCHEDULED_POST,
                        Part.LIVE_ROOM_POST,
                        Part.LIVE_FINISHED_POST);
            case LiveRaceDeleted _ -> List.of(Part.LIVE_SCHEDULED_POST);
            case LiveRaceRoomOpeningFailed _,
                    LiveRaceSeedRevealed _,
                    LiveRaceParticipantReserved _,
                    LiveRaceReservationReleased _,
                    LiveRaceParticipantRejected _,
                    LiveRaceResultsNoted _,
                    LiveRaceRecordingAttempted _,
                    LiveRaceDeliveryRetried _ -> List.of();
        };
    }
}
