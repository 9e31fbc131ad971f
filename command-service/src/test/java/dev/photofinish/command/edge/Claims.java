package dev.photofinish.command.edge;

import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims of the shared server, each in a transaction of its own as if a command made it. */
record Claims(SeedClaims claims, TransactionTemplate transaction) {
    static Claims on(CommandServer server) {
        return new Claims(
                server.bean(SeedClaims.class), new TransactionTemplate(server.bean(PlatformTransactionManager.class)));
    }

    boolean giveBack(SeedId seed) {
        return Objects.requireNonNull(transaction.execute(status -> claims.giveBack(seed)));
    }

    Optional<SeedRef> claimAnother(String pool, RaceId race, SeedId not) {
        return Objects.requireNonNull(transaction.execute(status -> claims.claimAnother(pool, race, not)));
    }

    /** A re-roll: what the race had for another one. */
    Optional<SeedRef> exchange(String pool, RaceId race, SeedId had) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var another = claims.claimAnother(pool, race, had);
            another.ifPresent(seed -> claims.giveBack(had));
            return another;
        }));
    }
}
