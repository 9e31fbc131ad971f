package dev.photofinish.command.run;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.tournament.model.AsyncRunRejection;
import dev.photofinish.command.tournament.model.TournamentRejection;
import dev.photofinish.command.tournament.run.AsyncRunBook;
import dev.photofinish.command.tournament.model.Submission;
import dev.photofinish.command.tournament.run.BeginAsyncRun;
import dev.photofinish.command.tournament.run.DisqualifyAsyncRun;
import dev.photofinish.command.tournament.run.DrawAsyncRun;
import dev.photofinish.command.tournament.run.ExpireAsyncRun;
import dev.photofinish.command.tournament.run.ExtendAsyncRun;
import dev.photofinish.command.tournament.run.FinishAsyncRun;
import dev.photofinish.command.tournament.run.ForfeitAsyncRun;
import dev.photofinish.command.tournament.run.PlayingTerms;
import dev.photofinish.command.tournament.run.ReadyAsyncRun;
import dev.photofinish.command.tournament.run.ReattemptAsyncRun;
import dev.photofinish.command.tournament.run.ReviewAsyncRun;
import dev.photofinish.command.tournament.run.SubmitAsyncRun;
import dev.photofinish.command.tournament.run.UndoDisqualification;
import dev.photofinish.command.tournament.run.UndoReattempt;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunDeadlineExtended;
import dev.photofinish.events.tournament.AsyncRunDisqualificationUndone;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunFinished;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.AsyncRunReattemptUndone;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.events.tournament.ForfeitReason;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A run in a tournament (tournaments §5). */
class AsyncRunTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final Duration COUNTDOWN = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final TournamentId WINTER = new TournamentId(new UUID(3, 1));
    private static final PoolId STANDARD = new PoolId(new UUID(5, 1));
    private static final PermalinkId SEED = new PermalinkId(new UUID(6, 1));
    private static final RunId RUN = new RunId(new UUID(7, 1));
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final AccountId BOB = new AccountId(new UUID(2, 2));
    private static final Instant DEADLINE = NOW.plus(Duration.ofMinutes(20));
    private static final Instant GO = NOW.plus(COUNTDOWN);
    private static final Instant END = GO.plus(Duration.ofHours(1));

    private static final AsyncRunDrawn DRAWN = new AsyncRunDrawn(RUN, WINTER, STANDARD, SEED, ADA, DEADLINE, NOW);
    private static final AsyncRunCountedDown COUNTING = new AsyncRunCountedDown(RUN, WINTER, GO, NOW);
    private static final AsyncRunStarted STARTED = new AsyncRunStarted(RUN, WINTER, GO, GO);
    private static final AsyncRunFinished FINISHED = new AsyncRunFinished(RUN, WINTER, END, END);
    private static final AsyncRunForfeited FORFEITED = new AsyncRunForfeited(RUN, WINTER, ForfeitReason.GAVE_UP, END);
    private static final AsyncRunReattempted REPLACED = new AsyncRunReattempted(RUN, WINTER, END);
    private static final AsyncRunDisqualified OUT = new AsyncRunDisqualified(RUN, WINTER, "no recording", END);
    private static final DrawAsyncRun DRAW = new DrawAsyncRun(RUN, WINTER, STANDARD, ADA, DEADLINE, NOW);

    private final Book book = new Book();

    @Test
    void a_player_receives_a_permalink_and_a_deadline() {
        run().when(DRAW).then(DRAWN);
    }

    @Test
    void what_does_not_allow_it_is_told_in_the_order_of_the_reference() {
        book.terms = Optional.empty();
        run().when(DRAW).thenRefused(TournamentRejection.UNKNOWN_TOURNAMENT);
        book.terms = Optional.of(new PlayingTerms(false, true, 1, -1, Set.of()));
        run().when(DRAW).thenRefused(AsyncRunRejection.TOURNAMENT_INACTIVE);
        book.playing = true;
        book.terms = Optional.of(new PlayingTerms(true, true, 1, -1, Set.of()));
        run().when(DRAW).thenRefused(AsyncRunRejection.RACETIME_NOT_LINKED);
        book.linked = true;
        run().when(DRAW).thenRefused(AsyncRunRejection.ACTIVE_RUN);
        book.playing = false;
        run().when(DRAW).thenRefused(AsyncRunRejection.NO_POOLS);
        book.terms = Optional.of(new PlayingTerms(true, true, 1, -1, Set.of(new PoolId(new UUID(5, 9)))));
        run().when(DRAW).thenRefused(TournamentRejection.UNKNOWN_POOL);
        book.terms = Optional.of(new PlayingTerms(true, true, 1, -1, Set.of(STANDARD)));
        book.runs = 1;
        run().when(DRAW).thenRefused(AsyncRunRejection.POOL_USED_UP);
        book.runs = 0;
        book.permalink = Optional.empty();
        run().when(DRAW).thenRefused(AsyncRunRejection.NO_PERMALINK);
        book.permalink = Optional.of(SEED);
        book.enters = false;
        run().when(DRAW).thenRefused(AsyncRunRejection.ACTIVE_RUN);
    }

    @Test
    void being_ready_begins_a_countdown_and_being_ready_again_no_second_one() {
        var ready = new ReadyAsyncRun(RUN, ADA, COUNTDOWN, NOW);
        run(DRAWN).when(ready).then(COUNTING);
        run(DRAWN, COUNTING).when(ready).thenNothing();
        run(DRAWN, COUNTING, STARTED).when(ready).thenRefused(AsyncRunRejection.NOT_PENDING);
    }

    @Test
    void whoever_is_ready_after_the_deadline_is_late() {
        run(DRAWN)
                .when(new ReadyAsyncRun(RUN, ADA, COUNTDOWN, DEADLINE))
                .thenRefused(AsyncRunRejection.TOO_LATE_TO_START);
        var extended = new AsyncRunDeadlineExtended(RUN, WINTER, DEADLINE.plusSeconds(600), NOW);
        run(DRAWN, extended)
                .when(new ReadyAsyncRun(RUN, ADA, COUNTDOWN, DEADLINE))
                .then(new AsyncRunCountedDown(RUN, WINTER, DEADLINE.plus(COUNTDOWN), DEADLINE));
    }

    @Test
    void the_time_counts_from_the_end_of_the_countdown_however_late_anybody_looks() {
        var late = GO.plusMillis(400);
        run(DRAWN, COUNTING).when(new BeginAsyncRun(RUN, late)).then(new AsyncRunStarted(RUN, WINTER, GO, late));
        run(DRAWN, COUNTING).when(new BeginAsyncRun(RUN, NOW)).thenNothing();
        run(DRAWN, COUNTING, STARTED).when(new BeginAsyncRun(RUN, late)).thenNothing();
        run(DRAWN).when(new BeginAsyncRun(RUN, late)).thenNothing();
    }

    @Test
    void a_finish_counts_once() {
        var finish = new FinishAsyncRun(RUN, ADA, END);
        run(DRAWN, COUNTING, STARTED).when(finish).then(FINISHED);
        run(DRAWN, COUNTING, STARTED, FINISHED).when(finish).thenRefused(AsyncRunRejection.NOT_IN_PROGRESS);
        run(DRAWN, COUNTING, STARTED, FORFEITED).when(finish).thenRefused(AsyncRunRejection.NOT_IN_PROGRESS);
        run(DRAWN).when(finish).thenRefused(AsyncRunRejection.NOT_IN_PROGRESS);
    }

    @Test
    void a_finish_before_anybody_said_go_is_a_start_and_a_finish() {
        run(DRAWN, COUNTING)
                .when(new FinishAsyncRun(RUN, ADA, END))
                .then(new AsyncRunStarted(RUN, WINTER, GO, END), FINISHED);
        run(DRAWN, COUNTING).when(new FinishAsyncRun(RUN, ADA, GO)).thenRefused(AsyncRunRejection.NOT_IN_PROGRESS);
    }

    @Test
    void a_run_under_way_is_forfeited_and_one_that_is_over_is_not() {
        var forfeit = new ForfeitAsyncRun(RUN, ADA, END);
        run(DRAWN).when(forfeit).then(FORFEITED);
        run(DRAWN, COUNTING).when(forfeit).then(FORFEITED);
        run(DRAWN, COUNTING, STARTED).when(forfeit).then(FORFEITED);
        run(DRAWN, COUNTING, STARTED, FINISHED).when(forfeit).thenRefused(AsyncRunRejection.NOT_ACTIVE);
    }

    @Test
    void whoever_does_not_start_in_time_has_forfeited() {
        run(DRAWN)
                .when(new ExpireAsyncRun(RUN, LONGEST, DEADLINE))
                .then(new AsyncRunForfeited(RUN, WINTER, ForfeitReason.NOT_STARTED, DEADLINE));
        run(DRAWN)
                .when(new ExpireAsyncRun(RUN, LONGEST, DEADLINE.minusMillis(1)))
                .thenNothing();
        run(DRAWN, COUNTING).when(new ExpireAsyncRun(RUN, LONGEST, DEADLINE)).thenNothing();
    }

    @Test
    void whoever_takes_too_long_has_forfeited() {
        var over = GO.plus(LONGEST);
        run(DRAWN, COUNTING, STARTED)
                .when(new ExpireAsyncRun(RUN, LONGEST, over))
                .then(new AsyncRunForfeited(RUN, WINTER, ForfeitReason.TOO_LONG, over));
        run(DRAWN, COUNTING, STARTED)
                .when(new ExpireAsyncRun(RUN, LONGEST, over.minusMillis(1)))
                .thenNothing();
        run(DRAWN, COUNTING, STARTED, FINISHED)
                .when(new ExpireAsyncRun(RUN, LONGEST, over))
                .thenNothing();
    }

    @Test
    void a_deadline_is_extended_before_the_start_alone() {
        var extend = new ExtendAsyncRun(RUN, Duration.ofMinutes(10), NOW);
        run(DRAWN)
                .when(extend)
                .then(new AsyncRunDeadlineExtended(RUN, WINTER, DEADLINE.plus(Duration.ofMinutes(10)), NOW));
        run(DRAWN, COUNTING).when(extend).thenRefused(AsyncRunRejection.NOT_PENDING);
        run().when(extend).thenRefused(AsyncRunRejection.UNKNOWN_RUN);
    }

    @Test
    void nobody_plays_somebody_else_s_run() {
        run(DRAWN).when(new ReadyAsyncRun(RUN, BOB, COUNTDOWN, NOW)).thenRefused(AsyncRunRejection.NOT_YOUR_RUN);
        run(DRAWN).when(new FinishAsyncRun(RUN, BOB, END)).thenRefused(AsyncRunRejection.NOT_YOUR_RUN);
        run(DRAWN).when(new ForfeitAsyncRun(RUN, BOB, END)).thenRefused(AsyncRunRejection.NOT_YOUR_RUN);
        run(DRAWN).when(new ReattemptAsyncRun(RUN, BOB, END)).thenRefused(AsyncRunRejection.NOT_YOUR_RUN);
        run(DRAWN)
                .when(new SubmitAsyncRun(RUN, BOB, _ -> new Submission(null, null, null), END))
                .thenRefused(AsyncRunRejection.NOT_YOUR_RUN);
        run().when(new ForfeitAsyncRun(RUN, ADA, END)).thenRefused(AsyncRunRejection.UNKNOWN_RUN);
    }

    @Test
    void a_run_that_is_over_is_replaced_once() {
        var again = new ReattemptAsyncRun(RUN, ADA, END);
        run(DRAWN, FORFEITED).when(again).then(REPLACED);
        run(DRAWN, COUNTING, STARTED, FINISHED).when(again).then(REPLACED);
        run(DRAWN, FORFEITED, REPLACED).when(again).thenRefused(AsyncRunRejection.ALREADY_REATTEMPTED);
        run(DRAWN).when(again).thenRefused(AsyncRunRejection.NOT_OVER);
    }

    @Test
    void a_tournament_allows_so_many_re_attempts() {
        var again = new ReattemptAsyncRun(RUN, ADA, END);
        book.mostReattempts(0);
        run(DRAWN, FORFEITED).when(again).thenRefused(AsyncRunRejection.NO_REATTEMPTS_LEFT);
        book.mostReattempts(2);
        book.reattempts = 1;
        run(DRAWN, FORFEITED).when(again).then(REPLACED);
        book.reattempts = 2;
        run(DRAWN, FORFEITED).when(again).thenRefused(AsyncRunRejection.NO_REATTEMPTS_LEFT);
    }

    @Test
    void a_replaced_run_counts_again_while_its_place_is_free() {
        var undo = new UndoReattempt(RUN, STANDARD, END);
        run(DRAWN, FORFEITED, REPLACED).when(undo).then(new AsyncRunReattemptUndone(RUN, WINTER, END));
        run(DRAWN, FORFEITED).when(undo).thenNothing();
        book.runs = 1;
        run(DRAWN, FORFEITED, REPLACED).when(undo).thenRefused(AsyncRunRejection.SLOT_TAKEN);
    }

    @Test
    void a_player_hands_in_a_recording_once_the_run_is_over() {
        var submit = new SubmitAsyncRun(RUN, ADA, _ -> new Submission("https://www.twitch.tv/videos/1", "good", "timer"), END);
        var submitted = new AsyncRunSubmitted(RUN, WINTER, "https://www.twitch.tv/videos/1", "good", "timer", END);
        run(DRAWN, FORFEITED).when(submit).then(submitted);
        run(DRAWN, FORFEITED, submitted).when(submit).thenNothing();
        run(DRAWN).when(submit).thenRefused(AsyncRunRejection.NOT_OVER);
        run(DRAWN, FORFEITED)
                .when(new SubmitAsyncRun(RUN, ADA, _ -> new Submission("javascript:x", null, null), END))
                .thenRefused(AsyncRunRejection.UNSUITABLE_URL);
    }

    @Test
    void a_review_is_somebody_else_s_and_may_correct_the_time() {
        run(DRAWN, COUNTING, STARTED, FINISHED)
                .when(review(BOB, null))
                .then(new AsyncRunReviewed(RUN, WINTER, BOB, ReviewVerdict.ACCEPTED, "fine", GO, END));
        run(DRAWN, COUNTING, STARTED, FINISHED)
                .when(review(BOB, Duration.ofMinutes(50)))
                .then(new AsyncRunReviewed(
                        RUN, WINTER, BOB, ReviewVerdict.ACCEPTED, "fine", END.minus(Duration.ofMinutes(50)), END));
        run(DRAWN, COUNTING, STARTED, FINISHED).when(review(ADA, null)).thenRefused(AsyncRunRejection.OWN_RUN);
        run(DRAWN, FORFEITED).when(review(BOB, null)).thenRefused(AsyncRunRejection.NOT_FINISHED);
        run(DRAWN, COUNTING, STARTED, FINISHED, REPLACED)
                .when(review(BOB, null))
                .thenRefused(AsyncRunRejection.ALREADY_REATTEMPTED);
        run().when(review(BOB, null)).thenRefused(AsyncRunRejection.UNKNOWN_RUN);
    }

    @Test
    void a_run_that_is_over_is_disqualified_for_a_reason_and_taken_back() {
        var out = new DisqualifyAsyncRun(RUN, "no recording", END);
        run(DRAWN, COUNTING, STARTED, FINISHED).when(out).then(OUT);
        run(DRAWN, COUNTING, STARTED, FINISHED, OUT).when(out).thenNothing();
        run(DRAWN).when(out).thenRefused(AsyncRunRejection.NOT_OVER);
        run(DRAWN, FORFEITED).when(new DisqualifyAsyncRun(RUN, " ", END)).thenRefused(AsyncRunRejection.REASON_NEEDED);
        run().when(out).thenRefused(AsyncRunRejection.UNKNOWN_RUN);
        run(DRAWN, FORFEITED, OUT)
                .when(new UndoDisqualification(RUN, END))
                .then(new AsyncRunDisqualificationUndone(RUN, WINTER, END));
        run(DRAWN, FORFEITED).when(new UndoDisqualification(RUN, END)).thenNothing();
    }

    private static ReviewAsyncRun review(AccountId by, Duration elapsed) {
        return new ReviewAsyncRun(RUN, by, ReviewVerdict.ACCEPTED, "fine", elapsed, END);
    }

    private AggregateScenario<Run> run(AsyncRunEvent... given) {
        return new AggregateScenario<>(Run.class)
                .with(book)
                .given(Stream.of(given).toList());
    }

    private static final class Book implements AsyncRunBook {
        private Optional<PlayingTerms> terms = Optional.of(new PlayingTerms(true, false, 1, -1, Set.of(STANDARD)));
        private Optional<PermalinkId> permalink = Optional.of(SEED);
        private boolean linked;
        private boolean playing;
        private boolean enters = true;
        private int runs;
        private int reattempts;

        void mostReattempts(int most) {
            terms = Optional.of(new PlayingTerms(true, false, 1, most, Set.of(STANDARD)));
        }

        @Override
        public Optional<PlayingTerms> terms(TournamentId tournament) {
            return terms;
        }

        @Override
        public boolean isLinked(AccountId account) {
            return linked;
        }

        @Override
        public boolean isPlaying(TournamentId tournament, AccountId account) {
            return playing;
        }

        @Override
        public int runsIn(PoolId pool, AccountId account) {
            return runs;
        }

        @Override
        public int reattempts(TournamentId tournament, AccountId account) {
            return reattempts;
        }

        @Override
        public Optional<PermalinkId> draw(PoolId pool, AccountId account) {
            return permalink;
        }

        @Override
        public boolean enter(RunId run, TournamentId tournament, PoolId pool, PermalinkId drawn, AccountId account) {
            return enters;
        }
    }
}
