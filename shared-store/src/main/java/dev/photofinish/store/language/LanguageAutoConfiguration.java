package dev.photofinish.store.language;

import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.Locales;
import dev.photofinish.live.PreferredLocales;
import dev.photofinish.live.translation.Languages;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/** Languages as beans. Locale files are read once, at the start. */
@AutoConfiguration
@EnableConfigurationProperties(LanguageSettings.class)
@PropertySource("classpath:languages.properties")
class LanguageAutoConfiguration {
    @Bean
    Languages languages(LanguageSettings settings) {
        return Languages.in(settings.i18nDir());
    }

    @Bean
    Locales locales(Languages languages) {
        return languages::codes;
    }

    @Bean
    LanguageChoice languageChoice(Languages languages, PreferredLocales preferred) {
        return new LanguageChoice(languages, preferred);
    }
}
