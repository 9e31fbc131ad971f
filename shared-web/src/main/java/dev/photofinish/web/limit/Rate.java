package dev.photofinish.web.limit;

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
}
