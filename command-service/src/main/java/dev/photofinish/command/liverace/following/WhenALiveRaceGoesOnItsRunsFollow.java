package dev.photofinish.command.liverace.following;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.tournament.run.FollowLiveRace;
import dev.photofinish.command.tournament.run.LiveRunWord;
import dev.photofinish.command.tournament.run.ReserveLiveRun;
import dev.photofinish.command.tournament.run.TellLiveRun;
import dev.photofinish.command.tournament.run.VoidLiveRun;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
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
import dev.photofinish.events.liverace.LiveRaceUpdated;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Runs are reserved, begun, ended and voided as their live race says. */
@WithTournaments
@Component
final class WhenALiveRaceGoesOnItsRunsFollow implements Policy {
    private final Commands commands;

    WhenALiveRaceGoesOnItsRunsFollow(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        return event.event() instanceof LiveRaceEvent happened
                ? words(happened)
                        .map(word -> commands.send(word.runId(), new TellLiveRun(word), null))
                        .toList()
                : List.of();
    }

    private static Stream<LiveRunWord> words(LiveRaceEvent event) {
        return switch (event) {
            case LiveRaceParticipantReserved joined ->
                Stream.of(new ReserveLiveRun(
                        joined.runId(),
                        joined.tournamentId(),
                        joined.poolId(),
                        joined.liveRaceId(),
                        joined.account(),
                        joined.at()));
            case LiveRaceReservationReleased left -> Stream.of(new VoidLiveRun(left.runId(), left.at()));
            case LiveRaceRoomLost lost -> off(lost.released(), lost.at());
            case LiveRaceStarted started ->
                Stream.concat(
                        off(started.released(), started.at()),
                        started.participants().stream()
                                .map(one -> follow(
                                        started, started.poolId(), started.permalinkId(), one, started.startedAt())));
            case LiveRaceResultsNoted noted ->
                noted.results().stream()
                        .map(one -> follow(noted, noted.poolId(), noted.permalinkId(), one, noted.startedAt()));
            case LiveRaceCancelled cancelled -> off(cancelled.runs(), cancelled.at());
            case LiveRaceScheduled _,
                    LiveRaceUpdated _,
                    LiveRaceRoomOpened _,
                    LiveRaceRoomOpeningFailed _,
                    LiveRaceSeedRevealed _,
                    LiveRaceParticipantRejected _,
                    LiveRaceFinished _,
                    LiveRaceReopened _,
                    LiveRaceRecordingAttempted _,
                    LiveRaceResultsCorrected _,
                    LiveRaceFinalized _,
                    LiveRaceDeleted _,
                    LiveRaceDeliveryRetried _ -> Stream.of();
        };
    }

    private static Stream<LiveRunWord> off(List<RunId> runs, Instant at) {
        return runs.stream().map(run -> new VoidLiveRun(run, at));
    }

    private static LiveRunWord follow(
            LiveRaceEvent event, PoolId pool, PermalinkId permalink, LiveRaceResult result, Instant startedAt) {
        return new FollowLiveRace(
                result.runId(),
                event.tournamentId(),
                pool,
                permalink,
                event.liveRaceId(),
                result,
                startedAt,
                event.at());
    }
}
