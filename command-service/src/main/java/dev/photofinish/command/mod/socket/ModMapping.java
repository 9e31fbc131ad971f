package dev.photofinish.command.mod.socket;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class ModMapping {
    /** Before whatever takes every path, such as static files. */
    private static final int EARLY = -10;

    @Bean
    HandlerMapping modSocketMapping(ModEndpoint endpoint) {
        return new SimpleUrlHandlerMapping(Map.of("/ws/mod/{" + ModEndpoint.RACE + "}", endpoint), EARLY);
    }
}
