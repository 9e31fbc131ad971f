package dev.photofinish.web.browser;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What every answer tells a browser. */
@AutoConfiguration
@EnableConfigurationProperties(OriginSettings.class)
class BrowserAutoConfiguration {
    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    @Bean
    CachingRules cachingRules() {
        return new CachingRules();
    }

    @Bean
    OtherOrigins otherOrigins(OriginSettings settings) {
        return new OtherOrigins(settings.cors().allowedOrigins());
    }

    /** For live connections, which no preflight comes before. */
    @Bean
    Origins liveOrigins(OriginSettings settings) {
        return new Origins(settings.forLive());
    }
}
