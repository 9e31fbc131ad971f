package dev.photofinish.live.frame;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as frames spell them: {@code +00:00}, microseconds only when there are any. */
public final class WireTime {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private WireTime() {}

    /** The frame's spelling; null stays null. */
    public static @Nullable String of(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        OffsetDateTime local = moment.atOffset(ZoneOffset.UTC);
        return (local.getNano() < 1_000 ? SECONDS : MICROS).format(local) + "+00:00";
    }
}
