package dev.photofinish.command.notification.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The box of a post, in Discord's words. Title, address and timestamp together are the fact's mark: no other post of
 * ours has the same.
 *
 * @param timestamp when it happened, to the millisecond
 * @param thumbnail null = none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Embed(
        @JsonProperty("title") String title,
        @JsonProperty("url") String url,
        @JsonProperty("color") int color,
        @JsonProperty("timestamp") String timestamp,
        @JsonProperty("fields") List<Field> fields,
        @JsonProperty("thumbnail") @Nullable Image thumbnail) {
    record Field(
            @JsonProperty("name") String name,
            @JsonProperty("value") String value,
            @JsonProperty("inline") boolean inline) {}

    record Image(@JsonProperty("url") String url) {}
}
