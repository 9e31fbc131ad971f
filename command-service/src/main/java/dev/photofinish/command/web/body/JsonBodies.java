package dev.photofinish.command.web.body;

import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import dev.photofinish.web.body.WholeBodies;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON bodies whole, within a limit. */
@Component
public final class JsonBodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WholeBodies bodies;

    JsonBodies(WholeBodies bodies) {
        this.bodies = bodies;
    }

    /** The body's fields; fails with a refusal when it is too large or no JSON. */
    public Mono<Fields> read(ServerWebExchange exchange) {
        return bodies.read(exchange.getRequest()).map(JsonBodies::parse);
    }

    /** The body's fields; none when there is no body at all. */
    public Mono<Fields> readIfAny(ServerWebExchange exchange) {
        return bodies.read(exchange.getRequest())
                .map(bytes -> bytes.length == 0 ? new Fields(JSON.createObjectNode()) : parse(bytes));
    }

    private static Fields parse(byte[] bytes) {
        try {
            var document = JSON.readTree(bytes);
            if (!document.isMissingNode()) {
                return new Fields(document);
            }
        } catch (JacksonException malformed) {
            // Said below, as for a body of nothing.
        }
        throw new EdgeException(EdgeRefusal.MALFORMED_JSON);
    }
}
