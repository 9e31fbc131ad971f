package dev.photofinish.web.problem;

import java.util.Map;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/** A request's path as a log may have it: a variable of it that is called a token is named, and not told. */
final class LoggedPath {
    private static final String SECRET = "token";

    private LoggedPath() {}

    static String of(ServerWebExchange exchange) {
        Map<String, String> variables =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        PathPattern pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern == null || variables.keySet().stream().noneMatch(LoggedPath::isSecret)) {
            return exchange.getRequest().getPath().value();
        }
        var path = pattern.getPatternString();
        for (var variable : variables.entrySet()) {
            if (!isSecret(variable.getKey())) {
                path = path.replace("{" + variable.getKey() + "}", variable.getValue());
            }
        }
        return path;
    }

    private static boolean isSecret(String variable) {
        return variable.contains(SECRET);
    }
}
