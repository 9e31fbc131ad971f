package dev.photofinish.command.seed.lookup;

import dev.photofinish.events.SeedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes seeds back from whoever had them. */
@Component
final class SeedReturn {
    private final JdbcClient jdbc;
    private final SeedRows rows;
    private final PoolLock lock;

    SeedReturn(JdbcClient jdbc, SeedRows rows, PoolLock lock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.lock = lock;
    }

    /** Nobody has the seed any more; true when it can be drawn again. */
    boolean of(SeedId seed) {
        jdbc.sql("SELECT pool_name FROM seed WHERE id = ?")
                .param(seed.value())
                .query(String.class)
                .optional()
                .ifPresent(lock::shared);
        return rows.lock(seed).map(this::letGo).orElse(false);
    }

    private boolean letGo(SeedRow seed) {
        jdbc.sql("UPDATE seed SET race_id = NULL, claimed_for = NULL WHERE id = ?")
                .param(seed.id())
                .update();
        rows.stand(seed, seed.returned());
        return seed.returned() != seed.standing();
    }
}
