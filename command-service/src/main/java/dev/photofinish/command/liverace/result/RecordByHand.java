package dev.photofinish.command.liverace.result;

import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.entry.LiveRuns;
import dev.photofinish.command.liverace.entry.StartLiveRace;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceReopened;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer has the results recorded (tournaments §8.8).
 *
 * @param ref the room's
 * @param by the reviewer
 * @param force also a cancelled race with finishers, and over results that stand
 * @param reason needed for the latter; null = none is given
 * @param admitted accounts that are recorded although they were not eligible
 */
public record RecordByHand(
        @TargetAggregateIdentifier LiveRaceId liveRaceId,
        RacetimeRoomRef ref,
        RoomResults room,
        AccountId by,
        boolean force,
        @Nullable String reason,
        Set<AccountId> admitted,
        Instant at) {
    public RecordByHand {
        admitted = Set.copyOf(admitted);
    }

    /** The same as by itself; doing it again changes nothing, and is noted. A race whose start nobody saw starts with it. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race, LiveRaceBook book) {
        var startedAt = room.startedAt();
        var endedAt = room.endedAt();
        if (!race.phase().exists()) {
            return refuse(LiveRaceRejection.UNKNOWN_LIVE_RACE);
        }
        if (startedAt == null || endedAt == null) {
            return refuse(LiveRaceRejection.ROOM_NOT_OVER);
        }
        var refusal = refusal(race, book);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        var telling = new Telling(liveRaceId, race, at);
        begin(telling, startedAt, book);
        admit(telling, book);
        var reckoning = new Reckoning(telling.race(), room);
        telling.results(reckoning.results(true));
        if (telling.race().phase() == LiveRacePhase.FINISHED) {
            telling.corrections(by, reason);
        } else {
            telling.end(endedAt, reckoning.others(), by, reason);
        }
        telling.byHand();
        return telling.decision();
    }

    private Optional<LiveRaceRejection> refusal(LiveRaceState race, LiveRaceBook book) {
        if (race.room() == null && race.known().terms().permalinkId() == null) {
            return Optional.of(LiveRaceRejection.PERMALINK_NEEDED);
        }
        if (race.room() == null ? book.isRoomTaken(room.slug(), liveRaceId) : !race.isIn(room.slug())) {
            return Optional.of(LiveRaceRejection.ROOM_ELSEWHERE);
        }
        if (race.course().settled() && !(force && reason != null)) {
            return Optional.of(LiveRaceRejection.RESULTS_FINAL);
        }
        boolean calledOff = race.phase() == LiveRacePhase.CANCELLED || (room.cancelled() && room.finishers());
        return calledOff && !force ? Optional.of(LiveRaceRejection.ROOM_CANCELLED) : Optional.empty();
    }

    /** Up to where there are results to note. */
    private void begin(Telling telling, Instant startedAt, LiveRaceBook book) {
        var plan = telling.race().known();
        if (telling.race().phase() == LiveRacePhase.SCHEDULED) {
            var permalink = Objects.requireNonNull(plan.terms().permalinkId(), "it was asked for");
            telling.tell(new LiveRaceRoomOpened(
                    liveRaceId, plan.tournament(), ref, permalink, Duration.between(startedAt, at), at));
        }
        if (telling.race().phase() == LiveRacePhase.PENDING) {
            var everybody = room.rows().stream().map(RoomRow::entrant).toList();
            new StartLiveRace(liveRaceId, room.slug(), startedAt, everybody, at)
                    .decide(telling.race(), book)
                    .orThrow()
                    .forEach(telling::tell);
        }
        if (telling.race().phase() == LiveRacePhase.CANCELLED) {
            telling.tell(new LiveRaceReopened(liveRaceId, plan.tournament(), at));
            telling.everything();
        }
    }

    private void admit(Telling telling, LiveRaceBook book) {
        var known = telling.race().course().results();
        var accounts = book.accounts(
                room.rows().stream().map(row -> row.entrant().racetimeId()).toList());
        telling.results(room.rows().stream()
                .filter(row -> !known.containsKey(row.entrant().racetimeId()))
                .flatMap(row -> Optional.ofNullable(accounts.get(row.entrant().racetimeId()))
                        .filter(admitted::contains)
                        .map(account -> new LiveRaceResult(
                                LiveRuns.of(liveRaceId, account),
                                account,
                                row.entrant(),
                                LiveRaceOutcome.RACING,
                                null,
                                true))
                        .stream())
                .toList());
    }
}
