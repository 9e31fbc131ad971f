package dev.photofinish.command.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.DoubleServer;
import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Reply;
import dev.photofinish.doubles.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Calls to others come back in bounded time, whatever the others do. */
class OutsideServiceTest {
    private final DoubleServer others =
            new DoubleServer(0, List.of(new Route("GET", "/thing", _ -> Reply.json(200, Map.of("name", "it")))));
    private final OutsideService service = Outside.services(new OutsideSettings(
                    Duration.ofSeconds(1),
                    Duration.ofMillis(500),
                    DataSize.ofKilobytes(1),
                    3,
                    Duration.ofMillis(200),
                    2))
            .service("They", others.address().toString());

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void anAnswerIsRead() {
        var answer = call();
        assertThat(answer.succeeded()).isTrue();
        assertThat(answer.json().get("name").asString()).isEqualTo("it");
    }

    @Test
    void aRefusalIsAnAnswerAndSaysHowLongToWait() {
        others.faults().next("/thing", new Fault.Answered(Reply.empty(429).with("Retry-After", "1.5")));
        var answer = call();
        assertThat(answer.succeeded()).isFalse();
        assertThat(answer.failure().retryAfter()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(answer.failure().status()).isEqualTo(429);
    }

    @Test
    void troubleOfAnyKindIsOneKindOfFailure() {
        fails(new Fault.Answered(Reply.empty(503)), "They answered 503");
        fails(new Fault.Hanging(), "They did not answer");
        fails(new Fault.Answered(new Reply(200, Map.of(), "x".repeat(2_000))), "They did not answer");
    }

    @Test
    void whatIsNoJsonIsAFailureWhenItIsRead() {
        others.faults().next("/thing", new Fault.Answered(new Reply(200, Map.of(), "{oops")));
        assertThatExceptionOfType(OutsideException.class)
                .isThrownBy(call()::json)
                .withMessage("They answered what is no JSON");
    }

    @Test
    void afterManyFailuresTheyAreLeftAloneForAWhileAndThenTriedAgain() {
        others.faults().next(3, "/thing", new Fault.Answered(Reply.empty(500)));
        for (int call = 0; call < 3; call++) {
            assertThatExceptionOfType(OutsideException.class).isThrownBy(this::call);
        }
        assertThatExceptionOfType(OutsideException.class).isThrownBy(this::call).withMessageContaining("left alone");
        assertThat(others.received("/thing")).hasSize(3);
        await().ignoreExceptions().until(() -> call().succeeded());
    }

    private OutsideAnswer call() {
        return Objects.requireNonNull(
                service.call(client -> client.get().uri("/thing")).block());
    }

    private void fails(Fault fault, String message) {
        others.faults().next("/thing", fault);
        assertThatExceptionOfType(OutsideException.class).isThrownBy(this::call).withMessageStartingWith(message);
    }
}
