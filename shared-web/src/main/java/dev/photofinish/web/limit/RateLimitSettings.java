package dev.photofinish.web.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may do what within a minute, for each route by itself (rest-api §1.1); 0 = as often as it likes.
 * A route is the address with its ids left out, so that naming other races buys nobody more.
 *
 * @param enabled false lifts every rate, of requests and of messages on sockets, never a size (better L3)
 * @param perMinute what changes something
 * @param readsPerMinute what only reads; a page that is scrolled or rewound asks often, and for one race after another
 * @param sensitivePerMinute signing in, and what is dear
 * @param handshakesPerMinute opening a live connection; after a restart a whole audience comes back at once
 * @param tracked windows kept at the same time; beyond that those used least are forgotten
 */
@ConfigurationProperties("photofinish.rate-limit")
public record RateLimitSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("60") int perMinute,
        @DefaultValue("300") int readsPerMinute,
        @DefaultValue("10") int sensitivePerMinute,
        @DefaultValue("300") int handshakesPerMinute,
        @DefaultValue("50000") int tracked) {}
