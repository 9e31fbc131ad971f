package dev.photofinish.query.tournament.scoring;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people played, by names. Every pool has one permalink. */
final class Results {
    final List<Played> runs = new ArrayList<>();

    static PoolId pool(String name) {
        return new PoolId(uuid(name));
    }

    static PermalinkId permalinkOf(String pool) {
        return new PermalinkId(uuid(pool));
    }

    static AccountId player(String name) {
        return new AccountId(uuid(name));
    }

    Results finished(String player, String pool, double seconds) {
        return played(player, pool, Outcome.FINISHED, seconds, false);
    }

    Results forfeited(String player, String pool) {
        return played(player, pool, Outcome.FORFEITED, null, false);
    }

    Results played(String player, String pool, Outcome outcome, @Nullable Double seconds, boolean reattempted) {
        runs.add(new Played(
                new RunId(new UUID(7, runs.size())),
                player(player),
                pool(pool),
                permalinkOf(pool),
                outcome,
                seconds,
                reattempted,
                false));
        return this;
    }

    Scores scores() {
        return Scores.of(runs);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
