package dev.photofinish.command.seed.lookup;

import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcSeedClaims implements SeedClaims {
    private final JdbcClient jdbc;
    private final SeedDraw draw;
    private final SeedReturn returning;

    JdbcSeedClaims(JdbcClient jdbc, SeedDraw draw, SeedReturn returning) {
        this.jdbc = jdbc;
        this.draw = draw;
        this.returning = returning;
    }

    @Override
    public Optional<SeedRef> claim(String poolName, RaceId race) {
        return take(poolName, race, null);
    }

    @Override
    public Optional<SeedRef> claimAnother(String poolName, RaceId race, SeedId not) {
        return take(poolName, race, not);
    }

    private Optional<SeedRef> take(String poolName, RaceId race, @Nullable SeedId not) {
        var drawn = draw.from(poolName, not);
        drawn.ifPresent(seed -> jdbc.sql("UPDATE seed SET status = 'consumed', race_id = ? WHERE id = ?")
                .params(race.value(), seed.id().value())
                .update());
        return drawn;
    }

    @Override
    public boolean giveBack(SeedId seed) {
        return returning.of(seed);
    }
}
