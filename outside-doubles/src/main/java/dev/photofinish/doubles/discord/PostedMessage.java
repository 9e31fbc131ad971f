package dev.photofinish.doubles.discord;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message in a channel.
 *
 * @param id grows with the time
 * @param webhook by which it was posted; null = by the bot
 * @param body as it was sent
 */
public record PostedMessage(
        String id, String channel, @Nullable String webhook, Instant at, JsonNode body) {
    /** The title of its only box. */
    public String title() {
        return body.path("embeds").path(0).path("title").asString("");
    }

    /** The value of a field of its only box; empty when there is none of that name. */
    public String field(String name) {
        return body.path("embeds")
                .path(0)
                .path("fields")
                .valueStream()
                .filter(field -> field.path("name").asString("").equals(name))
                .map(field -> field.path("value").asString(""))
                .findFirst()
                .orElse("");
    }
}
