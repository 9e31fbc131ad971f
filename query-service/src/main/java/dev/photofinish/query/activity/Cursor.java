package dev.photofinish.query.activity;

import dev.photofinish.query.web.QueryRefusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Where a page of a timeline ended. Clients pass it on as it is. */
final class Cursor {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})/([0-9a-f-]{36})/([a-z]:[0-9a-f-]{36})");

    private Cursor() {}

    static String after(Entry entry) {
        var text =
                entry.createdAt() + "/" + entry.gathering() + "/" + entry.part().key();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The entry a page ended with; refuses anything else. */
    static Entry read(String text) {
        try {
            var form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (form.matches()) {
                return new Entry(form.group(2), Long.parseLong(form.group(1)), Part.of(form.group(3)));
            }
        } catch (IllegalArgumentException e) {
            // Refused below, like everything else that never was a cursor.
        }
        throw QueryRefusal.INVALID_REQUEST.because("after", "must be the next of another page");
    }
}
