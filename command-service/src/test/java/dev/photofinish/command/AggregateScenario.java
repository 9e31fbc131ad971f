package dev.photofinish.command;

import dev.photofinish.store.Refusal;
import dev.photofinish.store.RefusedException;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given facts, when a command, then facts, nothing, or a refusal. */
public final class AggregateScenario<A> {
    private final AggregateTestFixture<A> fixture;
    private List<?> history = List.of();

    public AggregateScenario(Class<A> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
    }

    public AggregateScenario<A> with(Object resource) {
        fixture.registerInjectableResource(resource);
        return this;
    }

    public AggregateScenario<A> given(List<?> facts) {
        history = facts;
        return this;
    }

    public Outcome when(Object command) {
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        return new Outcome(given.when(command));
    }

    /** What came of it. */
    public static final class Outcome {
        private final ResultValidator<?> result;

        private Outcome(ResultValidator<?> result) {
            this.result = result;
        }

        public void then(Object... facts) {
            result.expectSuccessfulHandlerExecution().expectEvents(Arrays.copyOf(facts, facts.length));
        }

        public void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        public void thenRefused(Refusal reason) {
            result.expectNoEvents().expectException(RefusedException.class).expectExceptionMessage(reason.code());
        }
    }
}
