package dev.photofinish.live.room;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a seat.
 *
 * @param account null = nobody is signed in
 * @param language what they are shown names and gates in
 */
public record Guest(@Nullable AccountId account, Language language) {
    /** Somebody or nobody who reads English. */
    public static Guest of(@Nullable AccountId account) {
        return new Guest(account, Languages.ENGLISH);
    }
}
