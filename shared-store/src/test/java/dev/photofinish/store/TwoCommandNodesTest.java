package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.photofinish.events.RaceId;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes over one store, each with aggregates in memory that the other one changes. */
class TwoCommandNodesTest extends StoreTest {
    private static ConfigurableApplicationContext other;

    private final RaceId race = new RaceId(UUID.randomUUID());
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeAll
    static void startAnotherNode() {
        other = open();
    }

    @AfterAll
    static void stopTheOtherNode() {
        other.close();
    }

    @BeforeEach
    void bothNodesKnowTheTally() {
        here(new Tally.Open(race));
        there(new Tally.Look(race));
    }

    @Test
    void aNodeDoesNotRefuseWhatTheOtherHasMadePossible() {
        here(new Tally.Count(race));

        assertThat(there(countFrom(1)).position()).isPositive();
        assertThat(asked).hasValue(2);
    }

    @Test
    void aNodeDoesNotTakeForDoneWhatTheOtherHasUndone() {
        here(new Tally.Count(race));

        assertThat(there(new Tally.CountFrom(race, 1, true, asked)).position()).isPositive();
    }

    @Test
    void aRefusalThatStandsIsAnsweredOnceItWasDecidedOnEverythingStored() {
        here(new Tally.Count(race));

        assertThat(refusedThere(countFrom(2))).isEqualTo(Tally.Rejection.TOO_FEW);
        assertThat(asked).hasValue(2);
    }

    @Test
    void aRefusalWithNothingNewIsAnsweredAtOnce() {
        assertThat(refusedThere(countFrom(1))).isEqualTo(Tally.Rejection.TOO_FEW);
        assertThat(asked).hasValue(1);
    }

    @Test
    void nothingToDoWithNothingNewIsAnsweredAtOnce() {
        assertThat(there(new Tally.CountFrom(race, 1, true, asked))).isEqualTo(Receipt.UNCHANGED);
        assertThat(asked).hasValue(1);
    }

    private Tally.CountFrom countFrom(int least) {
        return new Tally.CountFrom(race, least, false, asked);
    }

    private Receipt here(Object command) {
        return the(Commands.class).send(race, command, null).join();
    }

    private Receipt there(Object command) {
        return other.getBean(Commands.class).send(race, command, null).join();
    }

    private Refusal refusedThere(Object command) {
        var failure = catchThrowableOfType(CompletionException.class, () -> there(command));
        return ((RefusedException) failure.getCause()).refusal();
    }
}
