package dev.photofinish.web.health;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.photofinish.store.tail.EventTail;
import dev.photofinish.web.ProductVersion;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** {@code GET /health}: 200 when this process serves, 503 while it does not, with every part's own word. */
@AutoConfiguration
class HealthAutoConfiguration {
    @Bean
    HealthPart eventStoreHealth(EventTail tail) {
        return new EventStoreHealth(tail);
    }

    @Bean
    RouterFunction<ServerResponse> healthEndpoint(List<HealthPart> parts) {
        return route(GET("/health"), request -> report(parts));
    }

    private static Mono<ServerResponse> report(List<HealthPart> parts) {
        return Mono.fromCallable(() -> HealthReport.of(parts, ProductVersion.current()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(report -> ServerResponse.status(report.ok() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(JsonMapper.shared().writeValueAsBytes(report)));
    }
}
