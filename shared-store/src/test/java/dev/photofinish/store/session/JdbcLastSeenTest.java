package dev.photofinish.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.StoreTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcLastSeenTest extends StoreTest {
    private static final Instant START = Instant.parse("2030-01-05T18:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final AccountId ada = new AccountId(UUID.randomUUID());
    private final LastSeen lastSeen = node();

    @BeforeEach
    void adaHasAnAccount() {
        the(JdbcClient.class)
                .sql("INSERT INTO account (id, login, role) VALUES (?, ?, 'user')")
                .params(ada.value(), ada.toString())
                .update();
    }

    @Test
    void nobodyWasSeenBeforeTheyCame() {
        assertThat(seen()).isNull();
    }

    @Test
    void everySignInIsNoted() {
        lastSeen.signedIn(ada);
        pass(Duration.ofSeconds(1));
        lastSeen.signedIn(ada);

        assertThat(seen()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void whoWatchesIsNotedOnceInAWhileOnly() {
        lastSeen.around(ada);
        pass(Duration.ofMinutes(4));
        lastSeen.around(ada);
        assertThat(seen()).isEqualTo(START);

        pass(Duration.ofMinutes(1));
        lastSeen.around(ada);

        assertThat(seen()).isEqualTo(START.plus(Duration.ofMinutes(5)));
    }

    @Test
    void aNodeWhoseClockIsBehindDoesNotTurnTimeBack() {
        lastSeen.signedIn(ada);
        pass(Duration.ofHours(-1));
        node().signedIn(ada);

        assertThat(seen()).isEqualTo(START);
    }

    private LastSeen node() {
        return new JdbcLastSeen(the(JdbcClient.class), clock, Duration.ofMinutes(5));
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private @Nullable Instant seen() {
        return the(AccountDirectory.class).byId(ada).map(AccountEntry::lastSeen).orElse(null);
    }
}
