package dev.photofinish.query.tournament.audit;

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
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceResultsCorrected;
import dev.photofinish.events.liverace.LiveRaceResultsNoted;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import dev.photofinish.events.liverace.LiveRaceScheduled;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.LiveRaceTerms;
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.events.liverace.RecordingOutcome;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.liverace.ResultCorrection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happens to live races, in their rooms and by the hands of organizers. Pure. */
final class LiveRaceActs {
    /** Of a list that is told; the number of all of them stands beside it. */
    private static final int MOST_NAMED = 20;

    private LiveRaceActs() {}

    static AuditEntry of(LiveRaceEvent event) {
        return switch (event) {
            case LiveRaceScheduled scheduled ->
                act(scheduled, AuditAction.CREATE_LIVE_RACE)
                        .by(scheduled.by())
                        .saying("pool_id", scheduled.poolId())
                        .saying("scheduled_at", scheduled.terms().scheduledAt())
                        .leaving(terms(scheduled), said(scheduled.terms()));
            case LiveRaceUpdated updated ->
                act(updated, AuditAction.UPDATE_LIVE_RACE).leaving(terms(updated), said(updated.terms()));
            case LiveRaceCancelled off ->
                act(off, AuditAction.CANCEL_LIVE_RACE)
                        .by(off.by())
                        .saying("cause", small(off.cause()))
                        .saying("reason", off.reason())
                        .saying("runs", off.runs().size());
            case LiveRaceDeleted deleted -> act(deleted, AuditAction.DELETE_LIVE_RACE);
            case LiveRaceRoomOpened opened ->
                act(opened, AuditAction.OPEN_ROOM)
                        .saying("racetime_slug", opened.room().slug())
                        .saying("permalink_id", opened.permalinkId());
            case LiveRaceRoomOpeningFailed failed ->
                act(failed, AuditAction.OPEN_ROOM_FAILED).saying("reason", failed.reason());
            case LiveRaceRoomLost lost ->
                act(lost, AuditAction.ROOM_LOST)
                        .saying("racetime_slug", lost.racetimeSlug())
                        .saying("released", lost.released().size());
            case LiveRaceSeedRevealed revealed -> act(revealed, AuditAction.REVEAL_SEED);
            case LiveRaceParticipantReserved in ->
                act(in, AuditAction.RESERVE_PARTICIPANT).about(in.account()).run(in.runId());
            case LiveRaceReservationReleased out ->
                act(out, AuditAction.RELEASE_RESERVATION).about(out.account()).run(out.runId());
            case LiveRaceParticipantRejected out ->
                rejected(act(out, AuditAction.ELIGIBILITY_REJECTED), out.rejected());
            case LiveRaceStarted started ->
                act(started, AuditAction.LIVE_RACE_STARTED)
                        .saying("started_at", started.startedAt())
                        .saying("participants", started.participants().size())
                        .saying("rejected", named(started.rejected()))
                        .leaving(started.participants().stream()
                                .map(one -> RunActs.started(one.runId(), started.startedAt()))
                                .toList());
            case LiveRaceResultsNoted noted ->
                act(noted, AuditAction.RECORD_RESULTS)
                        .saying("outcome", small(RecordingOutcome.RECORDED))
                        .saying("count", noted.results().size())
                        .saying(
                                "results",
                                noted.results().stream()
                                        .limit(MOST_NAMED)
                                        .map(one -> one.runId() + " " + said(one))
                                        .collect(Collectors.joining(", ")))
                        .leaving(noted.results().stream()
                                .map(one -> RunActs.started(one.runId(), noted.startedAt()))
                                .toList());
            case LiveRaceRecordingAttempted tried -> attempt(tried);
            case LiveRaceFinished finished ->
                act(finished, AuditAction.LIVE_RACE_FINISHED)
                        .saying("ended_at", finished.endedAt())
                        .saying("finishers", finished.finisherCount())
                        .saying("rejected", named(finished.rejected()));
            case LiveRaceReopened reopened -> act(reopened, AuditAction.LIVE_RACE_REOPENED);
            case LiveRaceResultsCorrected corrected ->
                act(corrected, AuditAction.CORRECT_RESULT)
                        .by(corrected.by())
                        .saying("reason", corrected.reason())
                        .changing(corrected.corrections().stream()
                                .map(LiveRaceActs::change)
                                .toList());
            case LiveRaceFinalized stands -> act(stands, AuditAction.LIVE_RACE_FINALIZED);
            case LiveRaceDeliveryRetried retried ->
                act(retried, AuditAction.RETRY_DELIVERY)
                        .saying("delivery_id", retried.deliveryId())
                        .saying("part", retried.part());
        };
    }

    private static AuditEntry act(LiveRaceEvent event, AuditAction action) {
        return AuditEntry.of(event.tournamentId(), action, event.at()).liveRace(event.liveRaceId());
    }

    /** How many results there are is told where that is what came of it. */
    private static AuditEntry attempt(LiveRaceRecordingAttempted tried) {
        var detail = tried.detail();
        var entry = act(tried, AuditAction.RECORD_RESULTS)
                .saying("outcome", detail == null ? small(tried.outcome()) : small(tried.outcome()) + ": " + detail);
        return switch (tried.outcome()) {
            case RECORDED, UNCHANGED -> entry.saying("count", tried.results());
            case REFUSED, FAILED -> entry;
        };
    }

    private static String terms(LiveRaceEvent event) {
        return "live_race/" + event.liveRaceId();
    }

    private static Said said(LiveRaceTerms terms) {
        return Said.that("scheduled_at", terms.scheduledAt())
                .and("match_title", terms.matchTitle())
                .and("permalink_id", terms.permalinkId())
                .and("episode_id", terms.episodeId())
                .and("racetime_goal", terms.racetimeGoal())
                .and("race_room_profile_id", terms.roomProfile());
    }

    private static AuditEntry rejected(AuditEntry entry, RejectedEntrant who) {
        return entry.about(who.account())
                .saying("racetime_id", who.entrant().racetimeId())
                .saying("reasons", String.join(", ", who.reasons()));
    }

    private static @Nullable String named(List<RejectedEntrant> rejected) {
        return rejected.isEmpty()
                ? null
                : rejected.stream()
                        .limit(MOST_NAMED)
                        .map(one -> one.entrant().racetimeId() + " " + String.join("+", one.reasons()))
                        .collect(Collectors.joining(", "));
    }

    private static AuditChange change(ResultCorrection correction) {
        var before = correction.before();
        return new AuditChange(
                "result",
                correction.after().runId().toString(),
                before == null ? null : said(before),
                said(correction.after()));
    }

    private static String said(LiveRaceResult result) {
        var time = result.time();
        return time == null ? small(result.outcome()) : small(result.outcome()) + " " + time;
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
