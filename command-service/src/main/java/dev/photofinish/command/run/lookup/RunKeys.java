package dev.photofinish.command.run.lookup;

import dev.photofinish.command.CommandSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RunKeys {
    @Bean
    ModTokens modTokens(CommandSettings settings) {
        return new ModTokens(ServerKey.of(settings.secretKey(), settings.dataDir()));
    }
}
