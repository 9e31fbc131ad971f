package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import org.jspecify.annotations.Nullable;

/** In which language somebody reads the game's words: as their account says, else as they ask, else English (domain §12). */
public final class LanguageChoice {
    private final Languages languages;
    private final PreferredLocales preferred;

    /** Chooses among these languages. */
    public LanguageChoice(Languages languages, PreferredLocales preferred) {
        this.languages = languages;
        this.preferred = preferred;
    }

    /** For somebody who is not signed in. Never blocks. */
    public Language of(@Nullable String asked) {
        return languages.of(asked);
    }

    /**
     * For somebody who is. Blocks.
     *
     * @param asked what counts when the account says nothing; null = English then
     */
    public Language of(AccountId account, @Nullable String asked) {
        String chosen = preferred.of(account);
        return languages.of(chosen == null ? asked : chosen);
    }
}
