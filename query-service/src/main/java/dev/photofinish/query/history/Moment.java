package dev.photofinish.query.history;

import dev.photofinish.query.web.QueryRefusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A point in a race's life, in one of the three ways to name it (better V7). */
sealed interface Moment {
    /** Right after the event at a position. */
    record AtPosition(long position) implements Moment {}

    /** By the wall clock. */
    record AtInstant(Instant instant) implements Moment {}

    /** By the race's clock, which starts with the race. */
    record OnTheClock(Duration elapsed) implements Moment {}

    Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d):([0-5]\\d)(\\.\\d{1,6})?");

    /**
     * Reads {@code 1234} (a position), {@code PT12M30S} or {@code 0:12:30} (the race's clock), or an ISO-8601 moment. A
     * blank stands for the plus sign that a query string turns into one. Nothing at all means now.
     */
    static Moment parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new AtPosition(Long.MAX_VALUE);
        }
        try {
            var trimmed = text.trim();
            return switch (trimmed) {
                case String digits
                when digits.chars().allMatch(Character::isDigit) -> new AtPosition(Long.parseLong(digits));
                case String iso when iso.startsWith("P") -> new OnTheClock(notNegative(Duration.parse(iso)));
                case String clock when CLOCK.matcher(clock).matches() -> new OnTheClock(clock(clock));
                default ->
                    new AtInstant(
                            OffsetDateTime.parse(trimmed.replace(' ', '+')).toInstant());
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw QueryRefusal.UNKNOWN_MOMENT.because(
                    "at must be a position, a moment such as 2030-01-05T18:30:00Z, or a race clock such as 0:12:30");
        }
    }

    private static Duration clock(String text) {
        var parts = CLOCK.matcher(text).results().findFirst().orElseThrow();
        var seconds = "PT" + parts.group(1) + "H" + parts.group(2) + "M" + parts.group(3)
                + (parts.group(4) == null ? "" : parts.group(4)) + "S";
        return Duration.parse(seconds);
    }

    private static Duration notNegative(Duration elapsed) {
        if (elapsed.isNegative()) {
            throw new DateTimeException("before the start");
        }
        return elapsed;
    }
}
