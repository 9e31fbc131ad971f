package dev.photofinish.command.outside;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service of others answered, below 500.
 *
 * @param service its name, for messages
 */
public record OutsideAnswer(String service, int status, HttpHeaders headers, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST_REFUSAL = 300;
    private static final int LARGEST_PAUSE_SECONDS = 3600;

    /** Neither headers nor body: some answers are tokens. */
    @Override
    public String toString() {
        return service + " answered " + status;
    }

    /** Whether it did as asked. */
    public boolean succeeded() {
        return status < FIRST_REFUSAL;
    }

    /** The body; fails with an {@link OutsideException} when it is no JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException malformed) {
            throw new OutsideException(service + " answered what is no JSON", 0, null);
        }
    }

    /** How long it wants to be left alone, at most an hour; null when it does not say. */
    public @Nullable Duration retryAfter() {
        var seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
        try {
            return seconds == null
                    ? null
                    : Duration.ofMillis(
                            (long) (Math.clamp(Double.parseDouble(seconds), 0, LARGEST_PAUSE_SECONDS) * 1000));
        } catch (NumberFormatException date) {
            return null;
        }
    }

    /** A failure that tells what came, for callers to whom this answer is none. */
    public OutsideException failure() {
        return new OutsideException(service + " answered " + status, status, retryAfter());
    }
}
