package dev.photofinish.doubles;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stand-in answers.
 *
 * @param body may be anything, also what is no JSON
 */
public record Reply(int status, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A value as JSON. */
    public static Reply json(int status, Object value) {
        return new Reply(status, Map.of("Content-Type", "application/json"), JSON.writeValueAsString(value));
    }

    /** Nothing but a status. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), "");
    }

    /** Sends the client elsewhere. */
    public static Reply redirect(String location) {
        return new Reply(302, Map.of("Location", location), "");
    }

    /** The same with another header. */
    public Reply with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, Map.copyOf(more), body);
    }
}
