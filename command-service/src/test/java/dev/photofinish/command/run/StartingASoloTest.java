package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.START;
import static dev.photofinish.command.run.SoloFacts.ADA;
import static dev.photofinish.command.run.SoloFacts.SEED;
import static dev.photofinish.command.run.SoloFacts.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.solo.SoloBook;
import dev.photofinish.command.solo.SoloRejection;
import dev.photofinish.command.solo.SoloSeed;
import dev.photofinish.command.solo.StartSolo;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.run.SoloStarted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartingASoloTest {
    private final Book book = new Book();

    @Test
    void a_session_is_open_at_once_on_a_seed_of_the_pool_and_is_its_own_race() {
        when(start(true)).then(started(false));
        assertThat(book.log).containsExactly("ada trains?", "draw from training_standard", "enter " + SEED.id());
    }

    @Test
    void a_slow_run_is_one_from_the_start() {
        when(new StartSolo(RUN, ADA, "training_standard", true, true, NOW)).then(started(true));
    }

    @Test
    void a_graph_without_a_start_can_be_trained_on() {
        book.drawn = Optional.of(new SoloSeed(SEED, null));
        when(start(true)).then(new SoloStarted(RUN, SESSION, 1, ADA, SEED, false, null, NOW));
    }

    @Test
    void who_has_an_active_session_is_told_so_before_anything_else() {
        book.trains = true;
        when(start(false)).thenRefused(SoloRejection.ALREADY_TRAINING);
        assertThat(book.log).containsExactly("ada trains?");
    }

    @Test
    void a_pool_that_is_not_for_training_is_refused_and_nothing_is_drawn() {
        when(start(false)).thenRefused(SoloRejection.NOT_A_TRAINING_POOL);
        assertThat(book.log).containsExactly("ada trains?");
    }

    @Test
    void without_a_seed_there_is_no_session() {
        book.drawn = Optional.empty();
        when(start(true)).thenRefused(SoloRejection.NO_SEED);
    }

    @Test
    void of_two_that_are_started_at_once_the_later_one_is_refused() {
        book.enters = false;
        when(start(true)).thenRefused(SoloRejection.ALREADY_TRAINING);
    }

    private AggregateScenario.Outcome when(StartSolo command) {
        return new AggregateScenario<>(Run.class).with(book).when(command);
    }

    private static StartSolo start(boolean trainingPool) {
        return new StartSolo(RUN, ADA, "training_standard", trainingPool, false, NOW);
    }

    private static SoloStarted started(boolean slow) {
        return new SoloStarted(RUN, SESSION, 1, ADA, SEED, slow, START, NOW);
    }

    private static final class Book implements SoloBook {
        final List<String> log = new ArrayList<>();
        boolean trains;
        boolean enters = true;
        Optional<SoloSeed> drawn = Optional.of(new SoloSeed(SEED, START));

        @Override
        public boolean isTraining(AccountId account) {
            log.add("ada trains?");
            return trains;
        }

        @Override
        public Optional<SoloSeed> draw(String poolName, AccountId account) {
            log.add("draw from " + poolName);
            return drawn;
        }

        @Override
        public boolean enter(RunId session, AccountId account, SeedId seed) {
            log.add("enter " + seed);
            return enters;
        }
    }
}
