package dev.photofinish.store.language;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the game's words in other languages are told (rest-api §1.4, domain §12).
 *
 * @param i18nDir folder of locale files, each {@code .toml}; null = the French of the made-up seeds
 * @param i18nGraphs translated graphs kept in memory, each of one seed in one language
 */
@ConfigurationProperties("photofinish")
public record LanguageSettings(
        @Nullable Path i18nDir, @DefaultValue("64") int i18nGraphs) {
    /** A blank path is none. */
    public LanguageSettings {
        i18nDir = i18nDir == null || i18nDir.toString().isBlank() ? null : i18nDir;
    }
}
