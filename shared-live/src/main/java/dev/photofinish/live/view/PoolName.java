package dev.photofinish.live.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of pools as people read them (domain §10). */
public final class PoolName {
    private static final String TRAINING = "training_";

    private PoolName() {}

    /** {@code training_boss_shuffle} is "Boss Shuffle". */
    public static String forPeople(String pool) {
        String kind = pool.startsWith(TRAINING) ? pool.substring(TRAINING.length()) : pool;
        return Arrays.stream(kind.split("_"))
                .filter(word -> !word.isEmpty())
                .map(PoolName::capitalized)
                .collect(Collectors.joining(" "));
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
