package dev.photofinish.command.notification.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message, in Discord's words.
 *
 * @param content null = nothing but the box
 * @param mentions whom it may ring for, whatever it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Post(
        @JsonProperty("content") @Nullable String content,
        @JsonProperty("embeds") List<Embed> embeds,
        @JsonProperty("allowed_mentions") Mentions mentions) {
    /** Whom it may ring for. */
    public record Mentions(
            @JsonProperty("parse") List<String> parse,
            @JsonProperty("roles") List<String> roles) {}

    /** Rings for nobody. */
    static Post quiet(Embed embed) {
        return new Post(null, List.of(embed), new Mentions(List.of(), List.of()));
    }

    /** Rings for a role and for nobody else; null = for nobody. */
    static Post mentioning(@Nullable String role, Embed embed) {
        return role == null
                ? quiet(embed)
                : new Post("<@&" + role + ">", List.of(embed), new Mentions(List.of(), List.of(role)));
    }
}
