package dev.photofinish.query.liverace;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
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
import dev.photofinish.events.liverace.ResultCorrection;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code live-races}: one document each, with everybody in it. */
public final class LiveRaceProjection implements Projection<LiveRaceState> {
    static final String TOURNAMENT = "tournament";
    static final String ORGANIZATION = "organization";
    static final String STATUS = "status";
    static final String SCHEDULED_AT = "scheduled_at";
    static final String CREATED_AT = "created_at";
    static final String DELETED = "deleted";

    @Override
    public String name() {
        return "live-races";
    }

    @Override
    public Class<LiveRaceState> type() {
        return LiveRaceState.class;
    }

    /** What somebody tried without effect is for who looks after the tournament: it leaves no trace here. */
    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof LiveRaceEvent race && !(event instanceof LiveRaceRecordingAttempted)
                ? race.liveRaceId().toString()
                : null;
    }

    @Override
    public @Nullable LiveRaceState apply(@Nullable LiveRaceState known, StoredEvent stored) {
        var event = (LiveRaceEvent) stored.event();
        if (known != null) {
            return next(known, event).touched(event.at());
        }
        return event instanceof LiveRaceScheduled scheduled ? LiveRaceState.of(scheduled) : null;
    }

    private static LiveRaceState next(LiveRaceState race, LiveRaceEvent event) {
        var entries = race.entries();
        var timeline = race.timeline();
        return switch (event) {
            case LiveRaceScheduled _, LiveRaceRecordingAttempted _, LiveRaceDeliveryRetried _ -> race;
            case LiveRaceUpdated updated -> race.on(updated.terms());
            case LiveRaceRoomOpened opened -> race.in(opened.room().slug(), opened.permalinkId(), opened.at());
            case LiveRaceRoomOpeningFailed failed -> race.troubled(failed.reason());
            case LiveRaceRoomLost lost -> race.withoutRoom(entries.without(lost.released()));
            case LiveRaceSeedRevealed _ -> race.revealing();
            case LiveRaceParticipantReserved reserved -> race.with(entries.with(Entry.of(reserved)));
            case LiveRaceReservationReleased released -> race.with(entries.without(List.of(released.runId())));
            case LiveRaceParticipantRejected rejected -> race.with(entries.rejecting(rejected.rejected()));
            case LiveRaceStarted started ->
                race.with(entries.racing(started.participants(), started.rejected()))
                        .revealing()
                        .at(LiveRaceStatus.IN_PROGRESS, race.results(), timeline.started(started.startedAt()));
            case LiveRaceResultsNoted noted -> race.with(entries.told(noted.results()));
            case LiveRaceFinished finished ->
                race.with(entries.rejecting(finished.rejected()))
                        .at(LiveRaceStatus.FINISHED, ResultsState.PROVISIONAL, timeline.ended(finished.endedAt()));
            case LiveRaceReopened _ -> race.at(LiveRaceStatus.IN_PROGRESS, ResultsState.NONE, timeline.ended(null));
            case LiveRaceResultsCorrected corrected ->
                race.with(entries.told(corrected.corrections().stream()
                        .map(ResultCorrection::after)
                        .toList()));
            case LiveRaceFinalized _ -> race.at(race.status(), ResultsState.FINAL, timeline);
            case LiveRaceCancelled cancelled -> cancelled(race, cancelled);
            case LiveRaceDeleted _ -> race.gone();
        };
    }

    private static LiveRaceState cancelled(LiveRaceState race, LiveRaceCancelled cancelled) {
        var off = race.with(race.entries().without(cancelled.runs()))
                .at(LiveRaceStatus.CANCELLED, ResultsState.NONE, race.timeline());
        var reason = cancelled.reason();
        return reason == null ? off : off.troubled(reason);
    }

    @Override
    public Map<String, Object> lookUps(LiveRaceState race) {
        return Map.of(
                TOURNAMENT, race.tournament().toString(),
                ORGANIZATION, race.organization().toString(),
                STATUS, race.status().name(),
                SCHEDULED_AT, micros(race.terms().scheduledAt()),
                CREATED_AT, micros(race.timeline().createdAt()),
                DELETED, race.deleted());
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(
                        Indexes.compoundIndex(Indexes.ascending(TOURNAMENT, DELETED), Indexes.descending(CREATED_AT))),
                new IndexModel(Indexes.ascending(ORGANIZATION, DELETED, STATUS, SCHEDULED_AT)));
    }
}
