package dev.photofinish.live;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages in which the game's texts are there. English always is. */
@FunctionalInterface
public interface Locales {
    /** What everything is written in. */
    String ENGLISH = "en";

    /** Nothing but English. */
    Locales ENGLISH_ONLY = () -> Set.of(ENGLISH);

    /** The codes of all of them. */
    Set<String> codes();

    /**
     * The one to show something in: what the reader chose for good, else what this request asks for; English where that
     * is not there (domain §12).
     *
     * @param chosen the account's own locale; null = none chosen, or nobody signed in
     * @param asked null = the request does not say
     */
    default String choose(@Nullable String chosen, @Nullable String asked) {
        var wanted = chosen == null ? asked : chosen;
        return wanted != null && codes().contains(wanted) ? wanted : ENGLISH;
    }
}
