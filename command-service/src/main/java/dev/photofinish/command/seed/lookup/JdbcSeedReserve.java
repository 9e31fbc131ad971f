package dev.photofinish.command.seed.lookup;

import dev.photofinish.command.seed.claim.SeedReserve;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcSeedReserve implements SeedReserve {
    private final JdbcClient jdbc;
    private final SeedDraw draw;
    private final SeedReturn returning;

    JdbcSeedReserve(JdbcClient jdbc, SeedDraw draw, SeedReturn returning) {
        this.jdbc = jdbc;
        this.draw = draw;
        this.returning = returning;
    }

    @Override
    public Optional<SeedId> setAside(String poolName, String purpose) {
        var drawn = draw.from(poolName, null).map(SeedRef::id);
        drawn.ifPresent(seed -> jdbc.sql("UPDATE seed SET status = 'consumed', claimed_for = ? WHERE id = ?")
                .params(purpose, seed.value())
                .update());
        return drawn;
    }

    @Override
    public Optional<Boolean> giveUp(String poolName, SeedId seed) {
        return jdbc.sql("SELECT id FROM seed WHERE id = ? AND pool_name = ? AND claimed_for IS NOT NULL")
                .params(seed.value(), poolName)
                .query((row, number) -> returning.of(seed))
                .optional();
    }
}
