package dev.photofinish.web.body;

import dev.photofinish.store.metric.Limits;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Request bodies, for whoever reads them. */
@AutoConfiguration
@EnableConfigurationProperties(BodySettings.class)
class BodyAutoConfiguration {
    @Bean
    WholeBodies wholeBodies(BodySettings settings, Limits limits) {
        return new WholeBodies(settings.largestBody(), limits);
    }
}
