package dev.photofinish.web.body;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Request bodies, for whoever reads them. */
@AutoConfiguration
@EnableConfigurationProperties(BodySettings.class)
class BodyAutoConfiguration {
    @Bean
    WholeBodies wholeBodies(BodySettings settings) {
        return new WholeBodies(settings.largestBody());
    }
}
