package dev.photofinish.command.seed;

import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.command.seed.health.ReportDefect;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.events.seed.SeedFoundDefective;
import dev.photofinish.events.seed.SeedStanding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pools in the situations the tests speak of. */
final class PoolFacts {
    static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    static final Defect GONE = new Defect(SeedDefect.PACK_MISSING, "It is gone");
    static final Defect BROKEN = new Defect(SeedDefect.PACK_UNREADABLE, "It is no zip");
    static final PoolConfig CONFIG = config(PoolType.RACE);

    private PoolFacts() {}

    static AddSeed add(int number) {
        return new AddSeed("standard", id(number), "s" + number, 6, 12, 4, "{}", "/seeds/" + number, NOW);
    }

    static SeedAdded added(int number) {
        return new SeedAdded("standard", id(number), "s" + number, 6, 12, 4, NOW);
    }

    static ReportDefect report(int number, Defect defect) {
        return new ReportDefect("standard", id(number), "s" + number, defect, "/seeds/" + number, NOW);
    }

    static SeedFoundDefective found(int number, Defect defect, @Nullable SeedStanding was, SeedStanding is) {
        return new SeedFoundDefective("standard", "s" + number, defect.kind(), defect.reason(), was, is, NOW);
    }

    static PoolConfig config(PoolType type) {
        return new PoolConfig(
                type, 10, "~1h", null, 1, 10, 14, 17, null, true, 3, null, true, true, true, "Low", true, "Easy", true);
    }

    static SeedId id(int number) {
        return new SeedId(new UUID(4, number));
    }
}
