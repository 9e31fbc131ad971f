package dev.photofinish.doubles.twitch;

import java.util.Map;

/**
 * What a client wants to be told of.
 *
 * @param type as {@code stream.online}
 * @param status as {@code enabled}
 */
public record Subscription(String id, String type, String userId, String callback, String secret, String status) {
    Subscription now(String status) {
        return new Subscription(id, type, userId, callback, secret, status);
    }

    Map<String, Object> json() {
        return Map.of(
                "id",
                id,
                "type",
                type,
                "version",
                "1",
                "status",
                status,
                "cost",
                1,
                "condition",
                Map.of("broadcaster_user_id", userId),
                "created_at",
                "2030-01-05T18:30:00Z",
                "transport",
                Map.of("method", "webhook", "callback", callback));
    }
}
