package dev.photofinish.store.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.Sessions;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions in their table, with the answers of the last seconds at hand. */
final class JdbcSessions implements Sessions {
    private static final int TOKEN_BYTES = 32;
    /** Longest text worth a look-up; ours are 43 characters. */
    private static final int LONGEST_TOKEN = 100;
    /** How long another node's revocation may go unnoticed. */
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration idleFor;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Optional<AccountId>> answers = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    JdbcSessions(JdbcClient jdbc, Clock clock, Duration idleFor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.idleFor = idleFor;
    }

    @Override
    public @Nullable AccountId accountOf(String bearerToken) {
        if (bearerToken.length() > LONGEST_TOKEN) {
            return null;
        }
        return answers.get(TokenHash.of(bearerToken), this::lookUp).orElse(null);
    }

    /** The last use is written at most once an hour: it only has to be right to a day. */
    private Optional<AccountId> lookUp(String hash) {
        var now = clock.instant();
        var account = jdbc.sql("SELECT account_id FROM session WHERE token_hash = ? AND last_used_at > ?")
                .params(hash, Timestamp.from(now.minus(idleFor)))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
        account.ifPresent(
                found -> jdbc.sql("UPDATE session SET last_used_at = ? WHERE token_hash = ? AND last_used_at < ?")
                        .params(Timestamp.from(now), hash, Timestamp.from(now.minus(Duration.ofHours(1))))
                        .update());
        return account;
    }

    @Override
    public String open(AccountId account) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = Timestamp.from(clock.instant());
        jdbc.sql("INSERT INTO session (token_hash, account_id, created_at, last_used_at) VALUES (?, ?, ?, ?)")
                .params(TokenHash.of(token), account.value(), now, now)
                .update();
        return token;
    }

    @Override
    public void revokeAll(AccountId account) {
        jdbc.sql("DELETE FROM session WHERE account_id = ?")
                .param(account.value())
                .update();
        answers.asMap()
                .values()
                .removeIf(answer -> answer.filter(account::equals).isPresent());
    }
}
