package dev.photofinish.command.notification.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The box of a post, in Discord's words. Title, address and timestamp together are the fact's mark: no other post of
 * ours has the same.
 *
 * @param timestamp when it happened, to the millisecond
 * @param thumbnail null = none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Embed(
        @JsonProperty("title") String title,
        @JsonProperty("url") String url,
        @JsonProperty("color") int color,
        @JsonProperty("timestamp") String timestamp,
        @JsonProperty("fields") List<Field> fields,
        @JsonProperty("thumbnail") @Nullable Image thumbnail) {
    /** What it says, in short. */
    public String hash() {
        try {
            var text = JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** A line of it with a heading. */
    public record Field(
            @JsonProperty("name") String name,
            @JsonProperty("value") String value,
            @JsonProperty("inline") boolean inline) {}

    /** A picture. */
    public record Image(@JsonProperty("url") String url) {}
}
