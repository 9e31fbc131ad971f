package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.events.RaceId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RepeatedCommandsTest extends StoreTest {
    private final RaceId tally = new RaceId(UUID.randomUUID());
    private final Intent intent = new Intent(UUID.randomUUID());

    @BeforeEach
    void aTally() {
        the(Commands.class).send(tally, new Tally.Open(tally), null).join();
    }

    @Test
    void aCommandSentAgainForTheSameIntentHasTheFirstReceiptAndNoFurtherEffect() {
        var first = count(the(Commands.class), intent).join();
        var again = count(the(Commands.class), intent).join();

        assertThat(again).isEqualTo(first);
        assertThat(first.position()).isPositive();
        assertThat(eventsOf(tally)).hasSize(2).last().isEqualTo(first.position());
    }

    @Test
    void withoutANameEveryAttemptIsOneOfItsOwn() {
        count(the(Commands.class), Intent.UNREPEATED).join();
        count(the(Commands.class), Intent.UNREPEATED).join();

        assertThat(eventsOf(tally)).hasSize(3);
    }

    @Test
    void anotherIntentIsAnotherWish() {
        count(the(Commands.class), intent).join();
        count(the(Commands.class), new Intent(UUID.randomUUID())).join();

        assertThat(eventsOf(tally)).hasSize(3);
    }

    @Test
    void severalCommandsOfOneIntentAreToldApart() {
        var other = new RaceId(UUID.randomUUID());
        the(Commands.class).send(other, new Tally.Open(other), null, intent).join();
        count(the(Commands.class), intent).join();
        the(Commands.class).send(other, new Tally.Count(other), null, intent).join();

        assertThat(eventsOf(tally)).hasSize(2);
        assertThat(eventsOf(other)).hasSize(2);
    }

    @Test
    void manyAttemptsAtOnceOnTwoNodesAreOneEffect() {
        try (var other = open()) {
            var nodes = List.of(the(Commands.class), other.getBean(Commands.class));
            var attempts = IntStream.range(0, 20)
                    .mapToObj(i -> count(nodes.get(i % 2), intent))
                    .toList();

            var receipts = attempts.stream().map(CompletableFuture::join).toList();

            assertThat(receipts).containsOnly(receipts.getFirst());
            assertThat(eventsOf(tally))
                    .hasSize(2)
                    .last()
                    .isEqualTo(receipts.getFirst().position());
        }
    }

    @Test
    void aCommandThatChangedNothingIsDecidedAnew() {
        var receipt = the(Commands.class).send(tally, new Tally.Look(tally), null, intent);

        assertThat(receipt.join()).isEqualTo(Receipt.UNCHANGED);
        assertThat(effects()).isZero();
    }

    @Test
    void whatFailedHasNoEffectAndMayBeTriedAgain() {
        var nobody = new RaceId(UUID.randomUUID());
        var attempt = the(Commands.class).send(nobody, new Tally.Count(nobody), null, intent);

        assertThatThrownBy(attempt::join).isNotNull();
        assertThat(effects()).isZero();
        the(Commands.class).send(nobody, new Tally.Open(nobody), null).join();
        the(Commands.class).send(nobody, new Tally.Count(nobody), null, intent).join();
        assertThat(eventsOf(nobody)).hasSize(2);
    }

    @Test
    void anIdIsTheSameAtEveryAttemptAndAnotherForEveryPurpose() {
        assertThat(intent.id("race")).isEqualTo(intent.id("race")).isNotEqualTo(intent.id("run"));
        assertThat(intent.id("race").version()).isEqualTo(4);
        assertThat(intent.id("race").variant()).isEqualTo(2);
        assertThat(new Intent(UUID.randomUUID()).id("race")).isNotEqualTo(intent.id("race"));
        assertThat(Intent.UNREPEATED.id("race")).isNotEqualTo(Intent.UNREPEATED.id("race"));
    }

    private CompletableFuture<Receipt> count(Commands commands, Intent intent) {
        return commands.send(tally, new Tally.Count(tally), null, intent);
    }

    private static List<Long> eventsOf(RaceId aggregate) {
        return the(JdbcClient.class)
                .sql("SELECT global_index FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY 1")
                .param(aggregate.toString())
                .query(Long.class)
                .list();
    }

    private int effects() {
        return the(JdbcClient.class)
                .sql("SELECT count(*) FROM effect_of_request WHERE intent = ?")
                .param(intent.name())
                .query(Integer.class)
                .single();
    }
}
