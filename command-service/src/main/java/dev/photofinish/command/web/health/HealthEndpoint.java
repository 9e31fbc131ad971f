package dev.photofinish.command.web.health;

import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.HealthContributor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Says whether this process serves (rest-api §3), and which of its parts do. */
@RestController
@ConditionalOnProperty(name = "photofinish.command.health-endpoint", matchIfMissing = true)
final class HealthEndpoint {
    private static final Logger log = LoggerFactory.getLogger(HealthEndpoint.class);

    private final List<HealthContributor> parts;
    private final Blocking blocking;
    private final String version;

    HealthEndpoint(List<HealthContributor> parts, Blocking blocking) {
        this.parts = parts;
        this.blocking = blocking;
        var packaged = HealthEndpoint.class.getPackage().getImplementationVersion();
        this.version = packaged == null ? "development" : packaged;
    }

    /** The whole and its parts. */
    record Report(String status, String version, Map<String, Map<String, Object>> components) {}

    @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Report>> health() {
        return blocking.call(this::report);
    }

    private ResponseEntity<Report> report() {
        var components = new LinkedHashMap<String, Map<String, Object>>();
        boolean all = true;
        for (var part : parts) {
            var health = check(part);
            all &= health.up();
            var shown = new LinkedHashMap<String, Object>();
            shown.put("status", health.up() ? "ok" : "down");
            shown.putAll(health.details());
            components.put(part.name(), shown);
        }
        return ResponseEntity.status(all ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Report(all ? "ok" : "down", version, components));
    }

    private static HealthContributor.Health check(HealthContributor part) {
        try {
            return part.check();
        } catch (RuntimeException e) {
            log.warn("{} is down: {}", part.name(), e.toString());
            return new HealthContributor.Health(false, Map.of());
        }
    }
}
