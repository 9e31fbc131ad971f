package dev.photofinish.web.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole and its parts (rest-api §3; {@code components} is ours).
 *
 * @param status {@code ok} when every part is up, else {@code down}
 */
record HealthReport(String status, String version, Map<String, Map<String, Object>> components) {
    private static final Logger log = LoggerFactory.getLogger(HealthReport.class);
    private static final String OK = "ok";
    private static final String DOWN = "down";

    static HealthReport of(List<HealthPart> parts, String version) {
        var components = new LinkedHashMap<String, Map<String, Object>>();
        boolean all = true;
        for (var part : parts) {
            var health = check(part);
            all &= health.up();
            var shown = new LinkedHashMap<String, Object>();
            shown.put("status", health.up() ? OK : DOWN);
            shown.putAll(health.details());
            components.put(part.name(), shown);
        }
        return new HealthReport(all ? OK : DOWN, version, components);
    }

    boolean ok() {
        return OK.equals(status);
    }

    private static HealthPart.Health check(HealthPart part) {
        try {
            return part.check();
        } catch (RuntimeException e) {
            log.warn("{} is down: {}", part.name(), e.toString());
            return new HealthPart.Health(false, Map.of());
        }
    }
}
