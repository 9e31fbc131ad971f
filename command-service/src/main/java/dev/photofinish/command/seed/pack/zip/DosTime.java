package dev.photofinish.command.seed.pack.zip;

import java.time.Instant;
import java.time.ZoneOffset;

/** The time as zips have it: UTC, every other second, from 1980 to 2107. */
final class DosTime {
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2107-12-31T23:59:58Z");

    private DosTime() {}

    /** The date in the upper sixteen bits, the time of day in the lower ones. */
    static int of(Instant instant) {
        var within = instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
        var utc = within.atOffset(ZoneOffset.UTC);
        int date = (utc.getYear() - 1980) << 9 | utc.getMonthValue() << 5 | utc.getDayOfMonth();
        int time = utc.getHour() << 11 | utc.getMinute() << 5 | utc.getSecond() / 2;
        return date << 16 | time;
    }
}
