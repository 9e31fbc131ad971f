package dev.photofinish.query.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Moments as REST spells them: {@code Z}, microseconds only when there are any (rest-api §1). */
public final class RestTime extends StdSerializer<Instant> {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);

    /** For {@link RestJson}. */
    RestTime() {
        super(Instant.class);
    }

    /** The spelling of one moment. */
    public static String text(Instant moment) {
        var local = moment.atOffset(ZoneOffset.UTC);
        return (local.getNano() < 1_000 ? SECONDS : MICROS).format(local);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
        json.writeString(text(moment));
    }
}
