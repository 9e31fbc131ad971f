package dev.photofinish.web.idempotency;

import dev.photofinish.store.Intent;
import org.springframework.web.server.ServerWebExchange;

/** What a request is an attempt at. */
public final class RequestIntent {
    private static final String ATTRIBUTE = RequestIntent.class.getName();

    private RequestIntent() {}

    /** The intent behind the request's key; {@link Intent#UNREPEATED} without one. */
    public static Intent of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, Intent.UNREPEATED);
    }

    static void set(ServerWebExchange exchange, Intent intent) {
        exchange.getAttributes().put(ATTRIBUTE, intent);
    }
}
