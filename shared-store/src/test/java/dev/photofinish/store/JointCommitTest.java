package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.events.RaceId;
import dev.photofinish.store.engine.WakeableEventStore;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands that wait behind each other and are stored in one commit. */
class JointCommitTest extends StoreTest {
    private final RaceId tally = new RaceId(UUID.randomUUID());

    @BeforeEach
    void aTally() {
        the(Commands.class).send(tally, new Tally.Open(tally), null).join();
    }

    @Test
    void whatWaitedTogetherIsStoredInOneCommitAndAnsweredWithItsOwnPosition() {
        var receipts = whileHeld(() -> counts(the(Commands.class), 10)).stream()
                .map(CompletableFuture::join)
                .map(Receipt::position)
                .toList();

        assertThat(eventsOf(tally)).hasSize(11).endsWith(receipts.toArray(Long[]::new));
        assertThat(commitsOf(tally)).isEqualTo(2);
    }

    @Test
    void listenersHearOfThemWhenTheyAreThere() {
        var seen = new AtomicInteger();
        the(WakeableEventStore.class).onCommit(() -> seen.set(eventsOf(tally).size()));

        whileHeld(() -> counts(the(Commands.class), 5)).forEach(CompletableFuture::join);

        assertThat(seen).hasValue(6);
    }

    @Test
    void oneThatIsRefusedIsAloneInThat() {
        var sent = whileHeld(() -> Stream.of(0, 99, 1)
                .map(least -> along(the(Commands.class), least))
                .toList());

        assertThat(sent.getFirst().join().position()).isPositive();
        assertThatThrownBy(sent.get(1)::join).hasCauseInstanceOf(RefusedException.class);
        assertThat(sent.getLast().join().position()).isPositive();
        assertThat(eventsOf(tally)).hasSize(3);
    }

    @Test
    void theyAreDecidedOnWhatAnotherNodeHasStoredMeanwhile() {
        try (var other = open()) {
            counts(the(Commands.class), 1).forEach(CompletableFuture::join);
            counts(other.getBean(Commands.class), 3).forEach(CompletableFuture::join);

            var sent = whileHeld(() -> IntStream.range(4, 9)
                    .mapToObj(least -> along(the(Commands.class), least))
                    .toList());

            assertThat(sent).allSatisfy(one -> assertThat(one.join().position()).isPositive());
            assertThat(eventsOf(tally)).hasSize(10);
        }
    }

    @Test
    void twoNodesAtOnceStoreEverythingOnce() {
        try (var other = open()) {
            var nodes = List.of(the(Commands.class), other.getBean(Commands.class));
            var sent = IntStream.range(0, 60)
                    .boxed()
                    .flatMap(i -> counts(nodes.get(i % 2), 1).stream())
                    .toList();
            long stored = sent.stream().filter(JointCommitTest::done).count();

            assertThat(eventsOf(tally)).hasSize((int) stored + 1);
            assertThat(stored).isPositive();
        }
    }

    /** So much contention may be too much for some: they are told. */
    private static boolean done(CompletableFuture<Receipt> sent) {
        return sent.handle((receipt, failure) -> failure == null).join();
    }

    /** Sends while the lane is busy, so that all of it waits. */
    private <T> T whileHeld(Supplier<T> sending) {
        var released = new CountDownLatch(1);
        the(Commands.class).send(tally, new Tally.Hold(tally, released), null);
        try {
            return sending.get();
        } finally {
            released.countDown();
        }
    }

    private List<CompletableFuture<Receipt>> counts(Commands commands, int many) {
        return IntStream.range(0, many).mapToObj(i -> along(commands, 0)).toList();
    }

    private CompletableFuture<Receipt> along(Commands commands, int least) {
        return commands.send(tally, new Tally.CountAlong(tally, least), null);
    }

    private static List<Long> eventsOf(RaceId aggregate) {
        return the(JdbcClient.class)
                .sql("SELECT global_index FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY 1")
                .param(aggregate.toString())
                .query(Long.class)
                .list();
    }

    private static int commitsOf(RaceId aggregate) {
        return the(JdbcClient.class)
                .sql("SELECT count(DISTINCT xmin::text) FROM domain_event_entry WHERE aggregate_identifier = ?")
                .param(aggregate.toString())
                .query(Integer.class)
                .single();
    }
}
