package dev.photofinish.query.happening;

import dev.photofinish.events.AccountId;
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
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.racetime.Priority;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.store.tail.NumberedEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The events of one live race (tournaments §10.1), and three more of the same kind: a room was lost, the seed was revealed,
 * the race goes on. Results on the way are told as those of runs. Wants all of them from the first on; for one thread.
 */
final class LiveRaceTelling implements Telling {
    private final Insight insight;
    private final String racetime;
    private LiveRaceContext context = LiveRaceContext.NEW;

    /** @param racetime its address, without a slash at the end */
    LiveRaceTelling(Insight insight, String racetime) {
        this.insight = insight;
        this.racetime = racetime;
    }

    @Override
    public Optional<DomainEvent> tell(NumberedEvent numbered) {
        if (!(numbered.stored().event() instanceof LiveRaceEvent event)) {
            return Optional.empty();
        }
        var before = context;
        context = before.after(event);
        var fields = fields(event, before);
        return fields == null ? Optional.empty() : Optional.of(told(numbered, event, fields));
    }

    private @Nullable Fields fields(LiveRaceEvent event, LiveRaceContext before) {
        var fields = Fields.of("tournament_id", event.tournamentId());
        return switch (event) {
            case LiveRaceScheduled planned ->
                fields.and("pool_id", planned.poolId())
                        .and("scheduled_at", planned.terms().scheduledAt())
                        .and("match_title", planned.terms().matchTitle());
            case LiveRaceUpdated updated -> fields.and("changed_fields", ChangedField.of(before.terms(), updated));
            case LiveRaceRoomOpened _ ->
                fields.and("racetime_slug", context.slug())
                        .and("racetime_url", racetime + "/" + context.slug())
                        .and(
                                "scheduled_at",
                                context.terms() == null ? null : context.terms().scheduledAt());
            case LiveRaceStarted started ->
                fields.and("racetime_slug", context.slug())
                        .and("participant_count", started.participants().size());
            case LiveRaceFinished finished ->
                fields.and("racetime_slug", context.slug())
                        .and("finisher_count", insight.results() ? (Integer) finished.finisherCount() : null);
            case LiveRaceCancelled off -> fields.and("reason", off.reason());
            case LiveRaceResultsCorrected corrected ->
                insight.results()
                        ? fields.and("reason", corrected.reason())
                                .and("corrections", ToldCorrection.of(corrected.corrections()))
                        : null;
            case LiveRaceParticipantReserved reserved ->
                fields.and(player(reserved.account(), reserved.entrant())).and("run_id", reserved.runId());
            case LiveRaceReservationReleased released ->
                fields.and(player(released.account(), released.entrant())).and("run_id", released.runId());
            case LiveRaceParticipantRejected(var _, var _, var rejected, var _) ->
                insight.rejections()
                        ? fields.and(player(rejected.account(), rejected.entrant()))
                                .and("reason", rejected.reason())
                                .and("reasons", rejected.reasons())
                        : null;
            case LiveRaceRoomOpeningFailed failed -> insight.troubles() ? fields.and("reason", failed.reason()) : null;
            case LiveRaceRoomLost lost -> fields.and("racetime_slug", lost.racetimeSlug());
            case LiveRaceRecordingAttempted attempted ->
                insight.rejections()
                        ? fields.and("outcome", attempted.outcome()).and("detail", attempted.detail())
                        : null;
            case LiveRaceFinalized _, LiveRaceSeedRevealed _, LiveRaceReopened _ -> fields;
            case LiveRaceResultsNoted _, LiveRaceDeliveryRetried _, LiveRaceDeleted _ -> null;
        };
    }

    private static Fields player(@Nullable AccountId account, Entrant entrant) {
        return Fields.of("participant_user_id", account)
                .and("racetime_user_id", entrant.racetimeId())
                .and("racetime_user_name", entrant.name().isEmpty() ? null : entrant.name());
    }

    private DomainEvent told(NumberedEvent numbered, LiveRaceEvent event, Fields fields) {
        var actor = numbered.stored().actor();
        return new DomainEvent(
                numbered.id(),
                type(event),
                event.at(),
                actor == null ? RacetimeUser.system() : new RacetimeUser.Linked(AccountId.of(actor)),
                context.organization(),
                priority(event).weight(),
                Map.of("number", numbered.number()),
                "AsyncLiveRace",
                event.liveRaceId().toString(),
                fields.all());
    }

    private static String type(LiveRaceEvent event) {
        var name = event instanceof LiveRaceScheduled
                ? "LiveRaceCreated"
                : event.getClass().getSimpleName();
        return "Async" + name;
    }

    private static Priority priority(LiveRaceEvent event) {
        return event instanceof LiveRaceRoomOpened
                        || event instanceof LiveRaceStarted
                        || event instanceof LiveRaceFinished
                ? Priority.HIGH
                : Priority.NORMAL;
    }
}
