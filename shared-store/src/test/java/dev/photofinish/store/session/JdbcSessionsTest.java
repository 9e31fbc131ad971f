package dev.photofinish.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.StoreTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcSessionsTest extends StoreTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-01-05T18:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final AccountId ada = new AccountId(UUID.randomUUID());

    @Test
    void aTokenOpensItsAccountAndIsNowhereInTheTable() {
        var token = sessions().open(ada);

        assertThat(sessions().accountOf(token)).isEqualTo(ada);
        assertThat(token).hasSize(43);
        assertThat(the(JdbcClient.class)
                        .sql("SELECT token_hash FROM session")
                        .query(String.class)
                        .list())
                .contains(TokenHash.of(token))
                .doesNotContain(token);
    }

    @Test
    void anUnknownOrEndlessTokenOpensNothing() {
        assertThat(sessions().accountOf("nothing")).isNull();
        assertThat(sessions().accountOf("x".repeat(100_000))).isNull();
    }

    @Test
    void aRevokedSessionIsOverAtOnceForEveryTokenOfTheAccount() {
        var sessions = sessions();
        var first = sessions.open(ada);
        var second = sessions.open(ada);
        assertThat(sessions.accountOf(first)).isEqualTo(ada);

        sessions.revokeAll(ada);

        assertThat(sessions.accountOf(first)).isNull();
        assertThat(sessions.accountOf(second)).isNull();
    }

    @Test
    void aSessionUnusedForTooLongIsOverAndAUsedOneGoesOn() {
        var used = sessions().open(ada);
        var unused = sessions().open(ada);
        pass(Duration.ofDays(20));
        assertThat(sessions().accountOf(used)).isEqualTo(ada);

        pass(Duration.ofDays(20));

        assertThat(sessions().accountOf(used)).isEqualTo(ada);
        assertThat(sessions().accountOf(unused)).isNull();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private JdbcSessions sessions() {
        return new JdbcSessions(the(JdbcClient.class), clock, Duration.ofDays(30));
    }
}
