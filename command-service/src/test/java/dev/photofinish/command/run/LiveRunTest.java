package dev.photofinish.command.run;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.run.AcceptLiveRun;
import dev.photofinish.command.tournament.run.FinishAsyncRun;
import dev.photofinish.command.tournament.run.FollowLiveRace;
import dev.photofinish.command.tournament.run.ForfeitAsyncRun;
import dev.photofinish.command.tournament.run.ReadyAsyncRun;
import dev.photofinish.command.tournament.run.ReserveLiveRun;
import dev.photofinish.command.tournament.run.ReviewAsyncRun;
import dev.photofinish.command.tournament.run.TellLiveRun;
import dev.photofinish.command.tournament.run.VoidLiveRun;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.racetime.Entrant;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A run that is raced in a room (tournaments §8.7, §8.8). */
class LiveRunTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final Instant GO = NOW.plusSeconds(1_800);
    private static final Duration TIME = Duration.parse("PT1H23M45.678901S");
    private static final Instant LATER = GO.plus(TIME);
    private static final TournamentId WINTER = new TournamentId(new UUID(3, 1));
    private static final LiveRaceId RACE = new LiveRaceId(new UUID(8, 1));
    private static final PoolId STANDARD = new PoolId(new UUID(5, 1));
    private static final PermalinkId SEED = new PermalinkId(new UUID(6, 1));
    private static final RunId RUN = new RunId(new UUID(7, 1));
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final AccountId BOB = new AccountId(new UUID(2, 2));

    private static final ReserveLiveRun RESERVE = new ReserveLiveRun(RUN, WINTER, STANDARD, RACE, ADA, NOW);
    private static final LiveRunReserved RESERVED = new LiveRunReserved(RUN, WINTER, STANDARD, RACE, ADA, NOW);
    private static final LiveRunBegun BEGUN = new LiveRunBegun(RUN, WINTER, STANDARD, SEED, RACE, ADA, GO, GO);
    private static final LiveRunResulted DONE = resulted(LiveRaceOutcome.FINISHED, LATER, LATER);

    @Test
    void a_place_in_a_live_race_is_reserved_once_and_again_for_who_comes_back() {
        run().when(new TellLiveRun(RESERVE)).then(RESERVED);
        run(RESERVED).when(new TellLiveRun(RESERVE)).thenNothing();
        var left = new LiveRunReleased(RUN, WINTER, NOW.plusSeconds(5));
        run(RESERVED)
                .when(new TellLiveRun(new VoidLiveRun(RUN, NOW.plusSeconds(5))))
                .then(left);
        run(RESERVED, left).when(new TellLiveRun(RESERVE)).thenNothing();
        run(RESERVED, left)
                .when(new TellLiveRun(new ReserveLiveRun(RUN, WINTER, STANDARD, RACE, ADA, NOW.plusSeconds(9))))
                .then(new LiveRunReserved(RUN, WINTER, STANDARD, RACE, ADA, NOW.plusSeconds(9)));
        run().when(new TellLiveRun(new VoidLiveRun(RUN, NOW))).thenNothing();
    }

    @Test
    void it_begins_with_the_room_with_or_without_a_reservation_and_once() {
        run(RESERVED).when(told(LiveRaceOutcome.RACING, null, GO)).then(BEGUN);
        run().when(told(LiveRaceOutcome.RACING, null, GO)).then(BEGUN);
        run(RESERVED, BEGUN).when(told(LiveRaceOutcome.RACING, null, GO)).thenNothing();
    }

    @Test
    void what_the_room_says_goes_to_the_fraction_of_a_second_and_may_be_taken_back() {
        run(BEGUN).when(told(LiveRaceOutcome.FINISHED, TIME, LATER)).then(DONE);
        run(BEGUN, DONE).when(told(LiveRaceOutcome.FINISHED, TIME, LATER)).thenNothing();
        run(BEGUN, DONE)
                .when(told(LiveRaceOutcome.RACING, null, LATER.plusSeconds(3)))
                .then(resulted(LiveRaceOutcome.RACING, null, LATER.plusSeconds(3)));
        run(BEGUN)
                .when(told(LiveRaceOutcome.DISQUALIFIED, null, LATER))
                .then(resulted(LiveRaceOutcome.DISQUALIFIED, null, LATER));
    }

    @Test
    void what_comes_out_of_its_time_is_nothing_new() {
        var racing = resulted(LiveRaceOutcome.RACING, null, LATER.plusSeconds(3));
        run(BEGUN, DONE, racing)
                .when(told(LiveRaceOutcome.FINISHED, TIME, LATER))
                .thenNothing();
    }

    @Test
    void a_time_that_a_reviewer_corrected_stands_until_the_room_says_something_new() {
        var reviewed = new AsyncRunReviewed(RUN, WINTER, ADA, ReviewVerdict.ACCEPTED, null, GO.plusSeconds(60), LATER);
        run(BEGUN, DONE, reviewed)
                .when(told(LiveRaceOutcome.FINISHED, TIME, LATER.plusSeconds(900)))
                .thenNothing();
    }

    @Test
    void a_race_that_is_called_off_counts_nowhere_and_may_go_on() {
        var off = new LiveRunVoided(RUN, WINTER, LATER);
        run(BEGUN).when(new TellLiveRun(new VoidLiveRun(RUN, LATER))).then(off);
        run(BEGUN, off).when(new TellLiveRun(new VoidLiveRun(RUN, LATER))).thenNothing();
        var again = LATER.plusSeconds(60);
        run(BEGUN, off)
                .when(told(LiveRaceOutcome.RACING, null, again))
                .then(new LiveRunBegun(RUN, WINTER, STANDARD, SEED, RACE, ADA, GO, again));
        run(BEGUN, off).when(told(LiveRaceOutcome.RACING, null, GO)).thenNothing();
    }

    @Test
    void a_finished_run_is_accepted_once_without_a_reviewer() {
        var accepted = new LiveRunAccepted(RUN, WINTER, LATER);
        run(BEGUN, DONE).when(accept()).then(accepted);
        run(BEGUN, DONE, accepted).when(accept()).thenNothing();
    }

    @Test
    void a_reviewer_s_word_whatever_it_is_comes_before_the_system_s() {
        for (var verdict : ReviewVerdict.values()) {
            run(BEGUN, DONE, new AsyncRunReviewed(RUN, WINTER, BOB, verdict, null, GO, LATER))
                    .when(accept())
                    .thenNothing();
        }
        run(BEGUN, DONE, new LiveRunAccepted(RUN, WINTER, LATER))
                .when(new ReviewAsyncRun(RUN, BOB, ReviewVerdict.REJECTED, null, null, LATER))
                .then(new AsyncRunReviewed(RUN, WINTER, BOB, ReviewVerdict.REJECTED, null, GO, LATER));
    }

    @Test
    void what_somebody_should_look_at_is_not_accepted_by_itself() {
        run(BEGUN, new LiveRunResulted(RUN, WINTER, LiveRaceOutcome.FINISHED, GO, LATER, true, LATER))
                .when(accept())
                .thenNothing();
        run(BEGUN, DONE, new AsyncRunSubmitted(RUN, WINTER, null, null, "my stream died", LATER))
                .when(accept())
                .thenNothing();
        run(BEGUN, DONE, new AsyncRunDisqualified(RUN, WINTER, "outside help", LATER))
                .when(accept())
                .thenNothing();
        run(BEGUN, DONE, new AsyncRunReattempted(RUN, WINTER, LATER))
                .when(accept())
                .thenNothing();
    }

    @Test
    void only_what_is_finished_is_accepted() {
        run(BEGUN).when(accept()).thenNothing();
        run(BEGUN, resulted(LiveRaceOutcome.FORFEITED, null, LATER))
                .when(accept())
                .thenNothing();
        run().when(accept()).thenNothing();
    }

    @Test
    void only_the_room_says_how_it_goes() {
        run(BEGUN).when(new FinishAsyncRun(RUN, ADA, LATER)).thenRefused(AsyncRunRejection.RACED_IN_A_ROOM);
        run(BEGUN).when(new ForfeitAsyncRun(RUN, ADA, LATER)).thenRefused(AsyncRunRejection.RACED_IN_A_ROOM);
        run(RESERVED)
                .when(new ReadyAsyncRun(RUN, ADA, Duration.ofSeconds(10), NOW))
                .thenRefused(AsyncRunRejection.NOT_PENDING);
    }

    private static TellLiveRun accept() {
        return new TellLiveRun(new AcceptLiveRun(RUN, LATER));
    }

    private static TellLiveRun told(LiveRaceOutcome outcome, @Nullable Duration time, Instant at) {
        var result = new LiveRaceResult(RUN, ADA, new Entrant("kim1", "Kim"), outcome, time, false);
        return new TellLiveRun(new FollowLiveRace(RUN, WINTER, STANDARD, SEED, RACE, result, GO, at));
    }

    private static LiveRunResulted resulted(LiveRaceOutcome outcome, @Nullable Instant endedAt, Instant at) {
        return new LiveRunResulted(RUN, WINTER, outcome, GO, endedAt, false, at);
    }

    private static AggregateScenario<Run> run(AsyncRunEvent... history) {
        return new AggregateScenario<>(Run.class).given(List.of(history));
    }
}
