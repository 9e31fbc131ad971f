package dev.photofinish.web.limit;

import dev.photofinish.web.WebLimit;

/** How dear a route is. */
public enum Rate {
    CHANGE,
    READ,
    SENSITIVE,
    HANDSHAKE;

    int perMinute(RateLimitSettings settings) {
        return switch (this) {
            case CHANGE -> settings.perMinute();
            case READ -> settings.readsPerMinute();
            case SENSITIVE -> settings.sensitivePerMinute();
            case HANDSHAKE -> settings.handshakesPerMinute();
        };
    }

    WebLimit limit() {
        return switch (this) {
            case CHANGE -> WebLimit.CHANGES;
            case READ -> WebLimit.READS;
            case SENSITIVE -> WebLimit.SENSITIVE;
            case HANDSHAKE -> WebLimit.HANDSHAKES;
        };
    }
}
