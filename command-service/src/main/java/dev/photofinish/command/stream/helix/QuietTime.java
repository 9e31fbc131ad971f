package dev.photofinish.command.stream.helix;

import dev.photofinish.command.outside.OutsideAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long Twitch wants to be left alone, as its rate-limit headers say. */
final class QuietTime {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration UNSAID = Duration.ofSeconds(1);

    private final Clock clock;
    private volatile Instant until = Instant.EPOCH;

    QuietTime(Clock clock) {
        this.clock = clock;
    }

    /** What is left of it; zero when requests are welcome. */
    Duration left() {
        var left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Notes what an answer says. */
    void note(OutsideAnswer answer) {
        if (answer.status() == TOO_MANY_REQUESTS) {
            var said = answer.retryAfter();
            until = clock.instant().plus(said == null ? untilReset(answer) : said);
        } else if ("0".equals(answer.headers().getFirst("Ratelimit-Remaining"))) {
            until = clock.instant().plus(untilReset(answer));
        }
    }

    private Duration untilReset(OutsideAnswer answer) {
        var reset = seconds(answer.headers().getFirst("Ratelimit-Reset"));
        if (reset == null) {
            return UNSAID;
        }
        var left = Duration.between(clock.instant(), Instant.ofEpochSecond(reset));
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }

    private static @Nullable Long seconds(@Nullable String text) {
        try {
            return text == null ? null : Math.clamp(Long.parseLong(text.strip()), 0, Instant.MAX.getEpochSecond());
        } catch (NumberFormatException nonsense) {
            return null;
        }
    }
}
