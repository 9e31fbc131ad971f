package dev.photofinish.query;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolConfigured;
import dev.photofinish.events.seed.PoolType;
import dev.photofinish.events.seed.SeedAdded;
import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.events.seed.SeedFoundDefective;
import dev.photofinish.events.seed.SeedStanding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the seeds of a pool, which go by numbers. */
public final class PoolStory {
    private static final Instant AT = RaceStory.START_OF_TIME;
    private static final RaceId RACE = new RaceId(new UUID(7, 7));

    private PoolStory() {}

    public static SeedId seed(int number) {
        return new SeedId(new UUID(4, number));
    }

    public static SeedRef ref(String pool, int number) {
        return new SeedRef(seed(number), pool, "s" + number, 6, 8, 3);
    }

    public static SeedAdded added(int number) {
        return added("standard", number);
    }

    public static SeedAdded added(String pool, int number) {
        return new SeedAdded(pool, seed(number), "s" + number, 6, 8, 3, AT);
    }

    public static RaceCreated drawn(int number) {
        return new RaceCreated(
                RACE,
                "R",
                RaceStory.accountOf("organizer"),
                ref("standard", number),
                true,
                false,
                null,
                null,
                false,
                AT);
    }

    public static SeedRerolled rerolled(int previous, boolean returned, int next) {
        return new SeedRerolled(RACE, ref("standard", previous), returned, ref("standard", next), AT);
    }

    public static RaceDeleted deleted(int number, boolean returned) {
        return new RaceDeleted(RACE, ref("standard", number), returned, AT);
    }

    public static SeedFoundDefective defective(int number) {
        return defective(number, SeedStanding.AVAILABLE, SeedStanding.DEFECTIVE);
    }

    public static SeedFoundDefective defective(int number, @Nullable SeedStanding was, SeedStanding is) {
        return new SeedFoundDefective("standard", "s" + number, SeedDefect.PACK_MISSING, "gone", was, is, AT);
    }

    public static PoolConfigured configured(@Nullable PoolConfig config) {
        return configured("standard", config);
    }

    public static PoolConfigured configured(String pool, @Nullable PoolConfig config) {
        return new PoolConfigured(pool, config, AT);
    }

    public static PoolConfig config(PoolType type) {
        return new PoolConfig(
                type,
                10,
                "~1h",
                "A pool",
                1,
                10,
                14,
                17,
                List.of("Lantern"),
                true,
                3,
                List.of("1 Weapons"),
                true,
                true,
                false,
                "Medium",
                true,
                "Normal",
                true);
    }

    public static SoloStarted trainedOn(String login, String pool, int number) {
        var session = UUID.randomUUID();
        return new SoloStarted(
                new RunId(session),
                new RaceId(session),
                1,
                RaceStory.accountOf(login),
                ref(pool, number),
                false,
                null,
                AT);
    }
}
