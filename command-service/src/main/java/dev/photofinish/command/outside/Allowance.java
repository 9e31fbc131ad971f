package dev.photofinish.command.outside;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service of others still grants.
 *
 * @param remaining requests that it takes before it refuses
 * @param renewedIn how long until it grants more, at most an hour
 */
record Allowance(long remaining, Duration renewedIn) {
    private static final double LONGEST_SECONDS = 3600;
    private static final double MS = 1000;

    /** As Discord's headers or Twitch's say; null when they say nothing that makes sense. */
    static @Nullable Allowance of(OutsideAnswer answer, Instant now) {
        var discord = of(number(answer, "X-RateLimit-Remaining"), number(answer, "X-RateLimit-Reset-After"));
        if (discord != null) {
            return discord;
        }
        var reset = number(answer, "Ratelimit-Reset");
        return of(number(answer, "Ratelimit-Remaining"), reset == null ? null : reset - now.toEpochMilli() / MS);
    }

    private static @Nullable Allowance of(@Nullable Double remaining, @Nullable Double seconds) {
        return remaining == null || seconds == null
                ? null
                : new Allowance((long) Math.max(0, remaining), renewal(seconds));
    }

    private static Duration renewal(double seconds) {
        return Duration.ofMillis((long) Math.ceil(Math.clamp(seconds, 0, LONGEST_SECONDS) * MS));
    }

    private static @Nullable Double number(OutsideAnswer answer, String header) {
        var text = answer.headers().getFirst(header);
        try {
            var number = text == null ? Double.NaN : Double.parseDouble(text.strip());
            return Double.isNaN(number) ? null : number;
        } catch (NumberFormatException nonsense) {
            return null;
        }
    }
}
