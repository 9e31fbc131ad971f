package dev.photofinish.store.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.store.Intent;
import dev.photofinish.store.StoreTest;
import dev.photofinish.store.request.Claim.Answered;
import dev.photofinish.store.request.Claim.Different;
import dev.photofinish.store.request.Claim.Granted;
import dev.photofinish.store.request.Claim.Underway;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRequestLedgerTest extends StoreTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final byte[] ANSWER = {1, 2, 3};

    private final String scope = UUID.randomUUID().toString();

    @Test
    void ofManyAtOnceOneIsGranted() {
        var claims =
                IntStream.range(0, 20)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> claim("body")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(claims).filteredOn(Granted.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Underway.class::isInstance).hasSize(19);
    }

    @Test
    void whatWasAnsweredIsAnsweredAgain() {
        ledger().answer(scope, granted(), ANSWER);

        assertThat(claim("body"))
                .isInstanceOfSatisfying(
                        Answered.class, kept -> assertThat(kept.answer()).isEqualTo(ANSWER));
    }

    @Test
    void theFirstAnswerStays() {
        var intent = granted();
        ledger().answer(scope, intent, ANSWER);
        ledger().answer(scope, intent, new byte[] {9});

        assertThat(((Answered) claim("body")).answer()).isEqualTo(ANSWER);
    }

    @Test
    void anotherBodyUnderTheSameNameIsAnotherRequestWhetherAnsweredOrNot() {
        var intent = granted();
        assertThat(claim("other")).isInstanceOf(Different.class);
        ledger().answer(scope, intent, ANSWER);
        assertThat(claim("other")).isInstanceOf(Different.class);
        ledger().release(scope, intent);
        assertThat(claim("other")).isInstanceOf(Different.class);
    }

    @Test
    void anAttemptGivenBackIsMadeAgainForTheSameIntent() {
        var intent = granted();
        assertThat(claim("body")).isInstanceOf(Underway.class);
        ledger().release(scope, intent);

        assertThat(claim("body")).isEqualTo(new Granted(intent));
    }

    @Test
    void anAttemptOfADeadNodeIsMadeAgainForTheSameIntentWhenItsTimeIsUp() {
        var first = (Granted) ledger().claim(scope, "body", Duration.ZERO, DAY);

        assertThat(claim("body")).isEqualTo(first);
        assertThat(claim("body")).isInstanceOf(Underway.class);
    }

    @Test
    void afterADayANameIsFreeForSomethingElse() {
        var first = granted();
        ledger().answer(scope, first, ANSWER);
        age(Duration.ofHours(25));

        assertThat(claim("other"))
                .isInstanceOfSatisfying(
                        Granted.class, granted -> assertThat(granted.intent()).isNotEqualTo(first));
        ledger().answer(scope, first, new byte[] {9});
        assertThat(claim("other")).isInstanceOf(Underway.class);
    }

    @Test
    void whatIsOldIsForgottenAFewAtATime() {
        while (ledger().forget(DAY, 1_000) > 0) {
            // What other tests left.
        }
        for (int i = 0; i < 5; i++) {
            ledger().claim(scope + i, "body", LEASE, DAY);
        }
        the(JdbcClient.class)
                .sql("UPDATE known_request SET first_seen = now() - interval '25 hours' WHERE scope LIKE ?")
                .param(scope + "%")
                .update();
        the(JdbcClient.class)
                .sql("INSERT INTO effect_of_request VALUES (?, 'Count:1', 7, now() - interval '25 hours')")
                .param(UUID.randomUUID())
                .update();

        assertThat(ledger().forget(DAY, 2)).isEqualTo(3);
        assertThat(ledger().forget(DAY, 2)).isEqualTo(2);
        assertThat(ledger().forget(DAY, 2)).isEqualTo(1);
        assertThat(ledger().forget(DAY, 2)).isZero();
    }

    private Claim claim(String fingerprint) {
        return ledger().claim(scope, fingerprint, LEASE, DAY);
    }

    private Intent granted() {
        return ((Granted) claim("body")).intent();
    }

    private void age(Duration time) {
        the(JdbcClient.class)
                .sql("UPDATE known_request SET first_seen = first_seen - make_interval(secs => ?) WHERE scope = ?")
                .params((double) time.toSeconds(), scope)
                .update();
    }

    private static RequestLedger ledger() {
        return the(RequestLedger.class);
    }
}
