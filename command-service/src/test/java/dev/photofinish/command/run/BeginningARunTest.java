package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.RACE;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.START;
import static dev.photofinish.command.run.RunFacts.aFinishedRun;
import static dev.photofinish.command.run.RunFacts.aPlayingRun;
import static dev.photofinish.command.run.RunFacts.aReadyRun;
import static dev.photofinish.command.run.RunFacts.aReadyRunThatBegan;
import static dev.photofinish.command.run.RunFacts.aRegisteredRunThatBegan;
import static dev.photofinish.command.run.RunFacts.anAbandonedRun;
import static dev.photofinish.command.run.RunFacts.and;
import static dev.photofinish.command.run.RunFacts.began;
import static dev.photofinish.command.run.RunFacts.nothingYet;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.run.progress.BeginRun;
import dev.photofinish.command.run.progress.MarkReady;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.RunBegan;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningARunTest {
    private final AggregateScenario<Run> run = new AggregateScenario<>(Run.class);

    @Test
    void a_run_appears_with_the_first_sign_of_its_player() {
        run.given(nothingYet()).when(ready(1)).then(readied(1));
    }

    @Test
    void a_player_may_get_ready_after_the_start() {
        run.given(aRegisteredRunThatBegan()).when(ready(1)).then(readied(1));
    }

    @Test
    void ready_counts_once() {
        run.given(aReadyRun()).when(ready(1)).thenNothing();
    }

    @Test
    void a_mod_that_reconnects_during_play_changes_nothing() {
        run.given(aPlayingRun()).when(ready(1)).thenNothing();
        run.given(aFinishedRun()).when(ready(1)).thenNothing();
    }

    @Test
    void after_a_reset_a_player_gets_ready_anew() {
        run.given(aFinishedRun()).when(ready(2)).then(readied(2));
    }

    @Test
    void a_sign_from_an_attempt_that_is_gone_changes_nothing() {
        run.given(and(aFinishedRun(), began(2))).when(ready(1)).thenNothing();
    }

    @Test
    void the_start_of_the_race_begins_the_run() {
        run.given(aReadyRun()).when(begin(1)).then(new RunBegan(RUN, RACE, 1, START, NOW));
    }

    @Test
    void a_run_nobody_is_ready_for_begins_too() {
        run.given(nothingYet()).when(begin(1)).then(new RunBegan(RUN, RACE, 1, START, NOW));
    }

    @Test
    void a_run_begins_once() {
        run.given(aReadyRunThatBegan()).when(begin(1)).thenNothing();
    }

    @Test
    void the_next_attempt_begins_whatever_became_of_this_one() {
        run.given(anAbandonedRun()).when(begin(2)).then(new RunBegan(RUN, RACE, 2, START, NOW));
    }

    @Test
    void an_abandoned_run_does_not_begin() {
        var givenUpAtOnce = new ParticipantAbandoned(RUN, RACE, 1, AbandonReason.RACE_CLOSED, NOW);
        run.given(List.of(givenUpAtOnce)).when(begin(1)).thenNothing();
    }

    @Test
    void a_start_that_is_gone_begins_nothing() {
        run.given(and(aFinishedRun(), began(2))).when(begin(1)).thenNothing();
    }

    private static MarkReady ready(int attempt) {
        return new MarkReady(RUN, RACE, attempt, NOW);
    }

    private static BeginRun begin(int attempt) {
        return new BeginRun(RUN, RACE, attempt, START, NOW);
    }

    private static ParticipantReadied readied(int attempt) {
        return new ParticipantReadied(RUN, RACE, attempt, NOW);
    }
}
