package dev.photofinish.command.web.body;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON bodies whole, within a limit. */
@Component
public final class JsonBodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int limit;

    JsonBodies(CommandSettings settings) {
        this.limit = settings.largestBody();
    }

    /** The body's fields; fails with a refusal when it is too large or no JSON. */
    public Mono<Fields> read(ServerWebExchange exchange) {
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(new EdgeException(EdgeRefusal.BODY_TOO_LARGE));
        }
        return DataBufferUtils.join(exchange.getRequest().getBody(), limit)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0])
                .map(JsonBodies::parse)
                .onErrorMap(DataBufferLimitException.class, tooLarge -> new EdgeException(EdgeRefusal.BODY_TOO_LARGE));
    }

    private static Fields parse(byte[] bytes) {
        try {
            return new Fields(JSON.readTree(bytes));
        } catch (JacksonException malformed) {
            throw new EdgeException(EdgeRefusal.MALFORMED_JSON);
        }
    }
}
