package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.EventTail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTotalOrderTest extends StoreTest {
    private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());

    @Test
    void everyReceiptIsThePlaceOfItsEventAndTheTailSeesThemInThatOrder() {
        var seen = new CopyOnWriteArrayList<StoredEvent>();
        try (var following =
                the(EventTail.class).follow("test", the(EventTail.class).head(), seen::addAll)) {
            var positions = counted(20, 10, the(Commands.class));

            await().until(() -> seen.size() == positions.size());
            assertThat(seen)
                    .extracting(StoredEvent::position)
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(positions);
            await().until(() -> following.position() == seen.getLast().position());
        }
    }

    @Test
    void twoNodesWritingToTheSameAggregatesLoseNothing() {
        try (var other = open("photofinish.event-store.conflict-retries=100")) {
            var races = opened(3);
            var receipts = IntStream.range(0, 60)
                    .mapToObj(i -> (i % 2 == 0 ? the(Commands.class) : other.getBean(Commands.class))
                            .send(races.get(i % 3), new Tally.Count(races.get(i % 3)), SOMEBODY)
                            .exceptionallyCompose(lost -> the(Commands.class)
                                    .send(races.get(i % 3), new Tally.Count(races.get(i % 3)), SOMEBODY)))
                    .toList();
            receipts.forEach(CompletableFuture::join);

            assertThat(races)
                    .allSatisfy(race -> assertThat(the(RaceHistory.class).of(race, 0, 100))
                            .hasSize(21)
                            .extracting(StoredEvent::position)
                            .isSorted()
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void anEventIsTheSameToTheNodeThatStoredItAndToTheOther() {
        var here = new CopyOnWriteArrayList<StoredEvent>();
        var there = new CopyOnWriteArrayList<StoredEvent>();
        try (var other = open();
                var _ = the(EventTail.class).follow("here", the(EventTail.class).head(), here::addAll);
                var _ = other.getBean(EventTail.class)
                        .follow("there", the(EventTail.class).head(), there::addAll)) {
            counted(3, 5, the(Commands.class));
            counted(3, 5, other.getBean(Commands.class));
            counted(3, 5, the(Commands.class));

            await().until(() -> here.size() == 54 && there.size() == 54);
            assertThat(here).isEqualTo(there);
        }
    }

    @Test
    void aFollowerThatComesLateGetsEverythingFromTheStore() {
        var before = the(EventTail.class).head();
        var positions = counted(5, 4, the(Commands.class));
        var seen = new CopyOnWriteArrayList<StoredEvent>();

        try (var following = the(EventTail.class).follow("late", before, seen::addAll)) {
            await().until(() -> seen.size() == positions.size());
            assertThat(following.position()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void aFollowerThatFailsGetsTheSameBatchAgain() {
        var race = opened(1).getFirst();
        var batches = new CopyOnWriteArrayList<List<StoredEvent>>();
        long before = the(EventTail.class).head();
        try (var _ = the(EventTail.class).follow("failing", before, batch -> {
            batches.add(batch);
            if (batches.size() == 1) {
                throw new IllegalStateException("not yet");
            }
        })) {
            the(Commands.class).send(race, new Tally.Count(race), null).join();

            await().until(() -> batches.size() == 2);
            assertThat(batches.getFirst()).isEqualTo(batches.getLast());
        }
    }

    @Test
    void aHistoryHoldsOneRaceAndNamesWhoWantedIt() {
        var race = opened(2).getFirst();
        var receipt =
                the(Commands.class).send(race, new Tally.Count(race), SOMEBODY).join();

        var history = the(RaceHistory.class).of(race, 0, 10);

        assertThat(history).hasSize(2);
        assertThat(history.getLast().position()).isEqualTo(receipt.position());
        assertThat(history.getLast().actor()).isEqualTo(SOMEBODY.toString());
        assertThat(the(RaceHistory.class).of(race, history.getFirst().position(), 10))
                .hasSize(1);
    }

    @Test
    void aCommandThatChangesNothingHasNoPosition() {
        var race = opened(1).getFirst();

        assertThat(the(Commands.class).send(race, new Tally.Look(race), null).join())
                .isEqualTo(Receipt.UNCHANGED);
    }

    private static List<RaceId> opened(int number) {
        var races = Stream.generate(() -> new RaceId(UUID.randomUUID()))
                .limit(number)
                .toList();
        races.forEach(race ->
                the(Commands.class).send(race, new Tally.Open(race), null).join());
        return races;
    }

    private static List<Long> counted(int number, int times, Commands commands) {
        var races = Stream.generate(() -> new RaceId(UUID.randomUUID()))
                .limit(number)
                .toList();
        var receipts = new ArrayList<CompletableFuture<Receipt>>();
        races.forEach(race -> receipts.add(commands.send(race, new Tally.Open(race), null)));
        for (int i = 0; i < times; i++) {
            races.forEach(race -> receipts.add(commands.send(race, new Tally.Count(race), SOMEBODY)));
        }
        return receipts.stream()
                .map(CompletableFuture::join)
                .map(Receipt::position)
                .toList();
    }
}
