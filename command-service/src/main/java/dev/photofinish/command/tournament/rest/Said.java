package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.web.body.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What an edit says of something: nothing, so that it stays, or what it is to be.
 *
 * @param value null = it is to be gone
 */
record Said<T>(boolean spoken, @Nullable T value) {
    /** Of a text. */
    static Said<String> text(Fields body, String field, int longest) {
        return new Said<>(body.has(field), Texts.optional(body, field, longest));
    }

    @Nullable
    T or(@Nullable T before) {
        return spoken ? value : before;
    }
}
