package dev.photofinish.web.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.client.ClientAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Limits by address. */
@AutoConfiguration
@EnableConfigurationProperties({RateLimitSettings.class, SocketSettings.class})
class LimitAutoConfiguration {
    @Bean
    RateLimiter rateLimiter(RateLimitSettings settings, Limits limits) {
        return new RateLimiter(settings, Ticker.systemTicker(), limits);
    }

    @Bean
    RateLimit rateLimit(
            RateLimiter limiter, ClientAddresses addresses, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new RateLimit(limiter, addresses, () -> routes(mappings));
    }

    private static Routes routes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new Routes(mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                .distinct()
                .toList());
    }
}
