package dev.photofinish.command.mod.socket;

import dev.photofinish.command.web.Ids;
import dev.photofinish.events.RaceId;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebHandler;

@Configuration(proxyBeanMethods = false)
class ModMapping {
    /** Before whatever takes every path, such as static files. */
    private static final int EARLY = -10;

    private static final String RACE = "race_id";
    private static final String SESSION = "session_id";

    @Bean
    HandlerMapping modSocketMapping(ModEndpoint endpoint, RaceGuests races, SoloGuests sessions) {
        WebHandler race = exchange -> endpoint.handle(exchange, Ids.race(segment(exchange, RACE)), races);
        WebHandler solo = exchange -> endpoint.handle(exchange, session(exchange), sessions);
        return new SimpleUrlHandlerMapping(
                Map.of("/ws/mod/{" + RACE + "}", race, "/ws/training/{" + SESSION + "}", solo), EARLY);
    }

    private static RaceId session(ServerWebExchange exchange) {
        return new RaceId(Ids.session(segment(exchange, SESSION)).value());
    }

    private static String segment(ServerWebExchange exchange, String name) {
        Map<String, String> variables = exchange.getRequiredAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Objects.requireNonNull(variables.get(name));
    }
}
