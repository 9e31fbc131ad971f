package dev.photofinish.web.caching;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Conditional reads, for whatever is served as JSON. */
@AutoConfiguration
class CachingAutoConfiguration {
    @Bean
    UnchangedReads unchangedReads() {
        return new UnchangedReads();
    }
}
