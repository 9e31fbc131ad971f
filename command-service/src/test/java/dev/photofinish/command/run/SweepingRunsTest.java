package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.KEEP;
import static dev.photofinish.command.run.RunFacts.RACE;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.T0;
import static dev.photofinish.command.run.RunFacts.aFinishedRun;
import static dev.photofinish.command.run.RunFacts.aPlayingRun;
import static dev.photofinish.command.run.RunFacts.aReadyRun;
import static dev.photofinish.command.run.RunFacts.aReadyRunThatBegan;
import static dev.photofinish.command.run.RunFacts.aRegisteredRunThatBegan;
import static dev.photofinish.command.run.RunFacts.anAbandonedRun;
import static dev.photofinish.command.run.RunFacts.and;
import static dev.photofinish.command.run.RunFacts.entered;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.progress.SweepRun;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.RunBegan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SweepingRunsTest {
    private static final Duration NO_SHOW_AFTER = Duration.ofMinutes(15);
    private static final Duration INACTIVE_AFTER = Duration.ofMinutes(20);

    private final AggregateScenario<Run> run = new AggregateScenario<>(Run.class);

    @Test
    void whoever_has_not_begun_in_time_is_given_up() {
        run.given(aReadyRunThatBegan()).when(sweep(minutes(15), null)).then(gone(AbandonReason.NO_SHOW, minutes(15)));
        run.given(aRegisteredRunThatBegan())
                .when(sweep(minutes(15), null))
                .then(gone(AbandonReason.NO_SHOW, minutes(15)));
    }

    @Test
    void not_a_moment_before() {
        run.given(aReadyRunThatBegan())
                .when(sweep(minutes(15).minusMillis(1), null))
                .thenNothing();
    }

    @Test
    void a_player_whose_time_stands_still_is_given_up() {
        run.given(aPlayingRun()).when(sweep(minutes(19), null)).thenNothing();
        run.given(aPlayingRun()).when(sweep(minutes(20), null)).then(gone(AbandonReason.INACTIVE, minutes(20)));
    }

    @Test
    void every_fact_in_which_the_time_moves_is_a_sign_of_play() {
        run.given(and(aPlayingRun(), entered(KEEP, 60_000, minutes(5))))
                .when(sweep(minutes(24), null))
                .thenNothing();
        run.given(and(aPlayingRun(), new IgtCheckpointed(RUN, RACE, 1, 31_000, minutes(5))))
                .when(sweep(minutes(24), null))
                .thenNothing();
    }

    @Test
    void a_fact_in_which_it_does_not_is_none() {
        run.given(and(aPlayingRun(), entered(KEEP, 500, minutes(5))))
                .when(sweep(minutes(20), null))
                .then(gone(AbandonReason.INACTIVE, minutes(20)));
    }

    @Test
    void what_was_heard_since_the_last_fact_counts() {
        run.given(aPlayingRun()).when(sweep(minutes(20), minutes(1))).thenNothing();
        run.given(aPlayingRun()).when(sweep(minutes(21), minutes(1))).then(gone(AbandonReason.INACTIVE, minutes(21)));
    }

    @Test
    void a_run_that_is_over_or_has_not_begun_is_left_alone() {
        run.given(aFinishedRun()).when(sweep(minutes(99), null)).thenNothing();
        run.given(anAbandonedRun()).when(sweep(minutes(99), null)).thenNothing();
        run.given(aReadyRun()).when(sweep(minutes(99), null)).thenNothing();
        run.given(List.of(new RunBegan(RUN, RACE, 2, null, T0)))
                .when(sweep(minutes(99), null))
                .thenNothing();
    }

    @Test
    void whoever_was_let_back_in_has_the_whole_time_again() {
        var reinstated = and(anAbandonedRun(), new AbandonmentUndone(RUN, RACE, 1, "power cut", minutes(30)));
        run.given(reinstated).when(sweep(minutes(49), null)).thenNothing();
        run.given(reinstated).when(sweep(minutes(50), null)).then(gone(AbandonReason.INACTIVE, minutes(50)));
    }

    private static Instant minutes(int after) {
        return T0.plus(Duration.ofMinutes(after));
    }

    private static SweepRun sweep(Instant now, @Nullable Instant heard) {
        return new SweepRun(RUN, RACE, 1, heard, NO_SHOW_AFTER, INACTIVE_AFTER, now);
    }

    private static ParticipantAbandoned gone(AbandonReason reason, Instant at) {
        return new ParticipantAbandoned(RUN, RACE, 1, reason, at);
    }
}
