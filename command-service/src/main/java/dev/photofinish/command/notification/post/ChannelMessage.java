package dev.photofinish.command.notification.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot that rings for nobody, in Discord's words.
 *
 * @param nonce for a while Discord takes but one message of it; null = this changes one that is there
 * @param enforceNonce null with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelMessage(
        @JsonProperty("embeds") List<Embed> embeds,
        @JsonProperty("allowed_mentions") Post.Mentions mentions,
        @JsonProperty("nonce") @Nullable String nonce,
        @JsonProperty("enforce_nonce") @Nullable Boolean enforceNonce) {
    private static final Post.Mentions NOBODY = new Post.Mentions(List.of(), List.of());

    /** A new one; given twice within a while it is one. */
    public static ChannelMessage once(String nonce, Embed embed) {
        return new ChannelMessage(List.of(embed), NOBODY, nonce, true);
    }

    static ChannelMessage changed(Embed embed) {
        return new ChannelMessage(List.of(embed), NOBODY, null, null);
    }
}
