package dev.photofinish.query.live;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A spectator says who it is.
 *
 * @param token null when there is none that can be read
 */
record AuthFrame(@Nullable String token) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads a message; null when it is something else. */
    static @Nullable AuthFrame read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            JsonNode frame = JSON.readTree(text);
            JsonNode type = frame.path("type");
            JsonNode token = frame.path("token");
            return type.isString() && "auth".equals(type.stringValue())
                    ? new AuthFrame(token.isString() ? token.stringValue() : null)
                    : null;
        } catch (JacksonException _) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "AuthFrame[]";
    }
}
