package dev.photofinish.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class JustStoredTest {
    private final JustStored stored = new JustStored(3);

    @Test
    void whatWasStoredIsReadBackInTheOrderOfTheRowsWithoutBeingDecoded() {
        stored.add(List.of(5L, 7L), List.of(event("a"), event("b")));

        assertThat(stored.all(List.of(5L, 7L)))
                .hasValueSatisfying(events -> assertThat(events)
                        .extracting(event -> (Object) event.getPayload())
                        .containsExactly("a", "b"));
        assertThat(stored.all(List.of(7L))
                        .orElseThrow()
                        .getFirst()
                        .trackingToken()
                        .position())
                .hasValue(7);
    }

    @Test
    void anotherNodesEventAmongThemLeavesNothingToReadBack() {
        stored.add(List.of(5L, 7L), List.of(event("a"), event("b")));

        assertThat(stored.all(List.of(5L, 6L, 7L))).isEmpty();
    }

    @Test
    void theOldestGiveWay() {
        LongStream.rangeClosed(1, 5).forEach(n -> stored.add(List.of(n), List.of(event("e" + n))));

        assertThat(stored.all(List.of(2L, 3L))).isEmpty();
        assertThat(stored.all(List.of(3L, 4L, 5L))).isPresent();
        assertThat(stored.reachesBackTo(1)).isFalse();
        assertThat(stored.reachesBackTo(2)).isTrue();
    }

    @Test
    void whoeverIsAsFarAsTheNewestFindsNothingAndIsNotSentElsewhere() {
        assertThat(stored.reachesBackTo(0)).isFalse();
        stored.add(List.of(5L), List.of(event("a")));

        assertThat(stored.reachesBackTo(5)).isTrue();
        assertThat(stored.all(List.of())).hasValue(List.of());
    }

    @Test
    void whatIsOfNoAggregateIsReadFromItsRow() {
        stored.add(List.of(5L), List.of(GenericEventMessage.asEventMessage("nobody's")));

        assertThat(stored.all(List.of(5L))).isEmpty();
    }

    private static DomainEventMessage<String> event(String payload) {
        return new GenericDomainEventMessage<>("Thing", "one", 0, payload);
    }
}
