package dev.photofinish.query.seed;

import dev.photofinish.events.seed.SeedStanding;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.store.look.SeedCatalog;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which seeds an administrator wants to see. */
final class SeedListQuery {
    private SeedListQuery() {}

    static SeedCatalog.Query of(
            @Nullable String poolName, @Nullable String status, @Nullable String health, Paging paging) {
        return new SeedCatalog.Query(poolName, standing(status), sound(health), paging.offset(), paging.limit());
    }

    private static @Nullable SeedStanding standing(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(SeedStanding.values())
                        .filter(standing -> name(standing).equals(text))
                        .findFirst()
                        .orElseThrow(() -> QueryRefusal.INVALID_REQUEST.because("status", "must be one of " + names()));
    }

    private static String names() {
        return Arrays.stream(SeedStanding.values()).map(SeedListQuery::name).collect(Collectors.joining(", "));
    }

    private static String name(SeedStanding standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Boolean sound(@Nullable String health) {
        return switch (health) {
            case null -> null;
            case "sound" -> true;
            case "defective" -> false;
            default -> throw QueryRefusal.INVALID_REQUEST.because("health", "must be sound or defective");
        };
    }
}
